import { runCommand } from '../reliability/run-command'
import { check, describeDifference, foldSpaces } from './reader'
import type { Check, Reader, Samples } from './reader'
import { textsOf, writeSample } from './written-file'
import { getExporter, partsOf } from '../../src/shared/export/exporters'

const dialects = {
  markdown: ['markdown-smart', 'gfm', 'commonmark'],
  html: ['html'],
  docx: ['docx'],
  epub: ['epub'],
} as const

/** pandoc reads the formats for people to the same text, and its citation processor the lists of works. */
export const pandoc: Reader = {
  name: 'pandoc',
  needs: { pandoc: 'pandoc' },
  slow: false,
  async run(samples, folder) {
    const texts: Check[] = []
    const wanted = foldSpaces(textsOf(samples.list).join(' '))
    for (const format of ['markdown', 'html', 'docx', 'epub'] as const) {
      const path = await writeSample(samples.list, format, folder)
      for (const dialect of dialects[format]) {
        const read = await runCommand('pandoc', ['-f', dialect, '-t', 'json', path], { seconds: 60 })
        const name = `${format} read as ${dialect} is the same text`
        if (read.code !== 0) {
          texts.push(check(name, false, read.errors))
          continue
        }
        const text = withoutContents(
          foldSpaces(collectText(JSON.parse(read.output), dialect === 'docx')),
          samples,
        )
        texts.push(check(name, text === wanted, describeDifference(text, wanted)))
      }
    }
    return [...texts, ...(await checkWorks(samples, folder))]
  },
}

async function checkWorks(samples: Samples, folder: string): Promise<readonly Check[]> {
  const count = getExporter('csl-json').count(
    partsOf(getExporter('csl-json').write(samples.list)),
    samples.list,
  ).work
  const checks: Check[] = []
  for (const [format, reader] of [
    ['bibtex', 'bibtex'],
    ['bibtex', 'biblatex'],
    ['csl-json', 'csljson'],
  ] as const) {
    const path = await writeSample(samples.list, format, folder)
    const records = await runCommand('pandoc', ['-f', reader, '-t', 'csljson', path], { seconds: 60 })
    const found = records.code === 0 ? (JSON.parse(records.output) as readonly { title?: string }[]) : []
    const titles = new Set(found.map((record) => foldSpaces((record.title ?? '').replace(/<[^>]*>/g, ''))))
    const missing = samples.list.works.filter(({ record }) => !titles.has(foldSpaces(record.title)))
    checks.push(
      check(
        `${format} read as ${reader} has every work`,
        found.length === count && missing.length === 0,
        `${found.length} of ${count}; ${missing.map((work) => work.record.title).join('; ')}; ${[...titles].slice(-3).join(' / ')} ${records.errors}`,
      ),
    )
    const cited = await runCommand(
      'pandoc',
      ['--citeproc', '-f', reader, '-t', 'plain', '--wrap=none', path],
      { seconds: 120 },
    )
    checks.push(
      check(
        `${format} read as ${reader} is cited without a complaint`,
        cited.code === 0 && cited.errors.trim() === '' && /on change & order/i.test(cited.output),
        `${cited.errors} ${cited.output.slice(0, 200)}`,
      ),
    )
  }
  return checks
}

/** The table of contents is the only text that is not in the document itself. */
function withoutContents(text: string, { list }: Samples): string {
  const { contents } = list.words
  const start = text.indexOf(` ${contents} ${list.sections[0]?.title ?? ''}`)
  if (start === -1) return text
  const first = list.sections[0]?.title ?? ''
  const again = text.indexOf(` ${first} `, start + contents.length + first.length + 2)
  return again === -1 ? text : `${text.slice(0, start)}${text.slice(again)}`
}

interface Node {
  readonly t?: string
  readonly c?: unknown
}

/** The words of pandoc's document tree; headings, paragraphs and lines end with a space. */
function collectText(tree: unknown, titled: boolean): string {
  const { blocks, meta } = tree as {
    readonly blocks: unknown
    readonly meta: { readonly title?: unknown }
  }
  // A paragraph in the style "Title" is read as the title of the whole; HTML and EPUB have theirs in the text besides.
  return titled ? `${collect(meta.title)} ${collect(blocks)}` : collect(blocks)
}

const blockKinds = new Set([
  'Para',
  'Plain',
  'Header',
  'CodeBlock',
  'BlockQuote',
  'BulletList',
  'OrderedList',
  'LineBlock',
  'Div',
])

function collect(value: unknown): string {
  if (Array.isArray(value)) return value.map(collect).join('')
  if (typeof value !== 'object' || value === null) return ''
  const { t, c } = value as Node
  switch (t) {
    case 'Str':
      return String(c)
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' '
    case 'Code':
    case 'CodeBlock':
      return `${String((c as readonly unknown[])[1])} `
    case 'Quoted':
      return `“${collect((c as readonly unknown[])[1])}”`
    case 'RawInline':
    case 'RawBlock':
    case 'Image':
      return ''
    case 'Math':
      return `$${String((c as readonly unknown[])[1])}$`
    default:
      return `${collect(c)}${blockKinds.has(t ?? '') ? ' ' : ''}`
  }
}
