import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bundleEntry } from '../../scripts/bundle-entry'
import { runCommand } from '../reliability/run-command'
import { check } from './reader'
import type { Check, Reader } from './reader'

/** Samples of other programs that pandoc turns into another format, which we then read. */
const ways: readonly (readonly [sample: string, from: string, to: string])[] = [
  ['better-bibtex.bib', 'biblatex', 'csljson'],
  ['better-bibtex.bib', 'biblatex', 'biblatex'],
  ['zotero-csl.json', 'csljson', 'biblatex'],
  ['zotero-csl.json', 'csljson', 'bibtex'],
  ['pandoc.bib', 'biblatex', 'csljson'],
]

/** The way back: what pandoc makes of a file is read by us to the same works as the file itself. */
export const pandocBack: Reader = {
  name: 'back from pandoc',
  needs: { pandoc: 'pandoc' },
  slow: false,
  async run(_samples, folder) {
    // One of our readers' packages exists as an ES module only, so they run by themselves.
    const printer = resolve(await bundleEntry('tests/interop/print-works.ts'))
    return Promise.all(ways.map((way) => checkWay(way, folder, printer)))
  },
}

async function checkWay(
  [sample, from, to]: (typeof ways)[number],
  folder: string,
  printer: string,
): Promise<Check> {
  const name = `${sample} written anew as ${to} has the same works`
  const path = resolve('tests/fixtures/import', sample)
  const { code, output, errors } = await runCommand('pandoc', ['-f', from, '-t', to, '-s', path], {
    seconds: 60,
  })
  if (code !== 0) return check(name, false, errors)
  const made = join(folder, `${to}-of-${sample}.${to === 'csljson' ? 'json' : 'bib'}`)
  await writeFile(made, output)
  const [direct, back] = await Promise.all(
    [path, made].map((file) => runCommand(process.execPath, [printer, file], { seconds: 60 })),
  )
  const same = direct?.code === 0 && back?.code === 0 && back.output !== '' && direct.output === back.output
  return check(
    name,
    same,
    `read back:\n${back?.output}${back?.errors}\nread at once:\n${direct?.output}${direct?.errors}`,
  )
}
