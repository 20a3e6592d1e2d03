import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toOutline } from '../../src/shared/export/to-outline'
import { runCommand } from '../reliability/run-command'
import { check, describeDifference, foldSpaces } from './reader'
import type { Check, Reader, Samples } from './reader'
import { samplePicture } from './samples'
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
    return [...texts, ...(await checkPictures(samples, folder)), ...(await checkWorks(samples, folder))]
  },
}

/** What pandoc takes out of a file has the picture's bytes, and each place where it is shown has its description. */
async function checkPictures({ list }: Samples, folder: string): Promise<readonly Check[]> {
  const words = toOutline(list).flatMap((block) => (block.kind === 'picture' ? [block.text] : []))
  const checks: Check[] = []
  for (const format of ['html', 'docx', 'epub'] as const) {
    const path = await writeSample(list, format, folder)
    const media = join(folder, `media-of-${format}`)
    const read = await runCommand('pandoc', ['-f', format, '-t', 'json', `--extract-media=${media}`, path], {
      seconds: 60,
    })
    const found = await readdir(media, { recursive: true, withFileTypes: true }).catch(() => [])
    const files = await Promise.all(
      found.filter((each) => each.isFile()).map((each) => readFile(join(each.parentPath, each.name))),
    )
    checks.push(
      check(
        `${format} gives its picture back as it was`,
        files.some((bytes) => bytes.equals(samplePicture.bytes)),
        `${found.map(({ name }) => name).join(', ')} ${read.errors}`,
      ),
    )
    const described = read.code === 0 ? findDescriptions(JSON.parse(read.output)) : []
    const missing = words.filter((text) => !described.includes(text))
    checks.push(
      check(
        `${format} has a description for each place of the picture`,
        words.length > 0 && missing.length === 0,
        missing.join('; '),
      ),
    )
  }
  return checks
}

/** The descriptions of all pictures in pandoc's document tree. */
function findDescriptions(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(findDescriptions)
  if (typeof value !== 'object' || value === null) return []
  const { t, c } = value as Node
  if (t === 'Image' && Array.isArray(c)) return [foldSpaces(collect(c[1]))]
  return Object.values(value).flatMap(findDescriptions)
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

/** The words below a picture are in the tree as its description, and its title says that they stand there. */
function isFigure(image: unknown): boolean {
  const [, , target] = image as readonly [unknown, unknown, readonly [address: string, title: string]]
  return target[1].startsWith('fig:')
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
      return ''
    case 'Image':
      return isFigure(c) ? collect((c as readonly unknown[])[1]) : ''
    case 'Math':
      return `$${String((c as readonly unknown[])[1])}$`
    default:
      return `${collect(c)}${blockKinds.has(t ?? '') ? ' ' : ''}`
  }
}
