import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { RISParser } from 'biblatex-csl-converter'
import { toLine } from '../../../src/shared/export/clean-text'
import type { CollectedWork } from '../../../src/shared/export/collect-works'

/** What is wrong with a written list of works, as one reader sees it; empty when nothing is. */
export type ReadWorks = (text: string, works: readonly CollectedWork[]) => string

interface CslLike {
  readonly title?: unknown
}

/** `@retorquere/bibtex-parser`, the parser of Better BibTeX for Zotero. */
export const bibtexParser: ReadWorks = (text, works) => {
  const { entries, errors } = parseBibtex(text, { sentenceCase: false, english: false })
  if (errors.length > 0) return `errors: ${JSON.stringify(errors[0])}`
  return compareTitles(
    entries.map((entry) => String(entry.fields.title ?? '').replace(/<\/?span[^>]*>/g, '')),
    works,
  )
}

/** Citation.js, on its own grammar of BibTeX. */
export const citationJsBibtex: ReadWorks = (text, works) =>
  compareTitles(titlesOf(plugins.input.chain(text, { forceType: '@bibtex/text' })), works)

/** Citation.js reads RIS. */
export const citationJsRis: ReadWorks = (text, works) =>
  compareTitles(titlesOf(plugins.input.chain(text, { forceType: '@ris/file' })), works)

/** The converter of Fidus Writer reads RIS. */
export const fidusRis: ReadWorks = (text, works) => {
  const { entries } = new RISParser(text).parse()
  return compareTitles(
    Object.values(entries).map((entry) => plainText(entry.fields['title'])),
    works,
  )
}

/** JavaScript's own reader of JSON: the records are those that were written. */
export const plainJson: ReadWorks = (text, works) =>
  compareTitles(titlesOf(JSON.parse(text)), works)

/** Citation.js takes our CSL-JSON for CSL-JSON. */
export const citationJsCsl: ReadWorks = (text, works) =>
  compareTitles(titlesOf(plugins.input.chain(JSON.parse(text) as never, { forceType: '@csl/list+object' })), works)

function titlesOf(found: unknown): readonly string[] {
  return (found as readonly CslLike[]).map(({ title }) => (typeof title === 'string' ? title : ''))
}

function plainText(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(plainText).join('')
  return typeof node === 'object' && node !== null && 'text' in node ? String(node.text) : ''
}

/** As many records as were written, in their order, each with its title. */
function compareTitles(found: readonly string[], works: readonly CollectedWork[]): string {
  if (found.length !== works.length) return `${found.length} records of ${works.length}`
  const at = works.findIndex(({ record }, index) => toLine(found[index] ?? '') !== toLine(record.title))
  return at === -1 ? '' : `title ${JSON.stringify(found[at])}, written ${JSON.stringify(works[at]?.record.title)}`
}
