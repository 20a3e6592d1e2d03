import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslRecord } from '../../../src/shared/content/csl-record'
import { cleanText, toLine } from '../../../src/shared/base/clean-text'
import { collectWorks } from '../../../src/shared/export/collect-works'
import type { ExportDocument } from '../../../src/shared/export/export-document'
import { formatBibtex } from '../../../src/shared/export/format-bibtex'
import { formatCslJson } from '../../../src/shared/export/format-csl-json'
import { formatRis } from '../../../src/shared/export/format-ris'
import { bibtexImporter } from '../../../src/shared/import/bibtex-importer'
import { cslJsonImporter } from '../../../src/shared/import/csl-json-importer'
import type { Importer } from '../../../src/shared/import/importer'
import { risImporter } from '../../../src/shared/import/ris-importer'
import { readFound } from '../../support/read-found'
import { readBack } from './read-back'
import type { ReadBack, Reading } from './read-back'

type ReadWork = Partial<Pick<CslRecord, 'title' | 'author' | 'issued' | 'DOI'>>

/** What two readers each make of a document's works as BibTeX, RIS and CSL-JSON, held against the works. */
export function readWorksBack(document: ExportDocument): readonly ReadBack[] {
  const works = collectWorks(document)
  const records = works.map(({ record }) => record)
  const [bibtex, ris, json] = [formatBibtex(works), formatRis(works), formatCslJson(works)]
  return [
    readBack('BibTeX', 'our importer', () => compare(records, readOurs(bibtexImporter, 'works.bib', bibtex))),
    readBack('BibTeX', 'Citation.js', () => compare(records, readTheirs(bibtex, '@biblatex/text'))),
    readBack('RIS', 'our importer', () => compare(records, readOurs(risImporter, 'works.ris', ris))),
    readBack('RIS', 'Citation.js', () => compare(records, readTheirs(ris, '@ris/file'))),
    readBack('RIS', 'lines', () => countTags(ris, works.length)),
    readBack('CSL-JSON', 'our importer', () =>
      compare(records, readOurs(cslJsonImporter, 'works.json', json)),
    ),
    readBack('CSL-JSON', 'Citation.js', () => compare(records, readTheirs(json, '@else/json'))),
  ]
}

function readOurs(importer: Importer, name: string, text: string): readonly ReadWork[] {
  return readFound(importer, { [name]: text }).items.flatMap((item) =>
    item.kind === 'source' ? [item.record] : [],
  )
}

function readTheirs(text: string, forceType: string): readonly ReadWork[] {
  return plugins.input.chain(text, { forceType, generateGraph: false }) as readonly ReadWork[]
}

/** A record is opened once and closed once, and nothing else looks like either. */
function countTags(ris: string, works: number): Reading {
  const lines = ris.split('\r\n')
  const opened = lines.filter((line) => /^\s*TY\b/.test(line)).length
  const closed = lines.filter((line) => /^\s*ER\b/.test(line)).length
  const holds = opened === works && closed === works
  const failures = holds ? [] : [`${works} works, ${opened} TY, ${closed} ER`]
  return { read: opened, failures }
}

function compare(records: readonly CslRecord[], found: readonly ReadWork[]): Reading {
  const counted = found.length === records.length ? [] : [`${records.length} written, ${found.length} read`]
  const differing = records.flatMap((record, index) => {
    const wanted = describe(record)
    const read = describe(found[index] ?? {})
    return wanted === read ? [] : [`${record.id}: written ${wanted}, read ${read}`]
  })
  return { read: found.length, failures: [...counted, ...differing] }
}

/** Title, year, DOI and how many authors; readers mark in tags what is not to be turned into small letters. */
function describe({ title = '', author = [], issued, DOI = '' }: ReadWork): string {
  const plain = toLine(cleanText(title).replace(/<\/?(?:span|i|b|sub|sup)\b[^<>]*>/g, '')).normalize('NFC')
  return JSON.stringify([plain, String(issued?.['date-parts']?.[0]?.[0] ?? ''), DOI, author.length])
}
