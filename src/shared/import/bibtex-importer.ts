import { bibtexFields, bibtexToCsl } from './bibtex-to-csl'
import type { Found } from './found'
import { endingOf } from './import-file'
import type { ImportFile } from './import-file'
import { defaultPackId } from './import-format'
import type { Importer } from './importer'
import { largestRecordFile } from './read-json-file'
import { readHead } from './read-head'
import { readTexFields } from './read-tex-fields'
import { readTextFile } from './read-text-file'
import { scanBibtex } from './scan-bibtex'
import type { BibtexEntry } from './scan-bibtex'
import { toCslRecord } from './to-csl-record'
import { splitTags, toFoundSource } from './to-found-source'

const endings: ReadonlySet<string> = new Set(['bib', 'bibtex', 'biblatex'])

/** Takes BibTeX and biblatex, as JabRef, Zotero, pandoc and our own export write them. */
export const bibtexImporter: Importer = {
  format: 'bibtex',
  recognise: (files) => (files.length > 0 && files.every(looksLike) ? 'surely' : 'no'),
  *read(files, { fallbackEncoding }) {
    for (const file of files) {
      const text = readTextFile(file, fallbackEncoding, largestRecordFile)
      if (text.ok) yield* readEntries(text.value, file.path)
      else yield { kind: 'left-out', ...text.error }
    }
  },
}

function looksLike(file: ImportFile): boolean {
  if (endings.has(endingOf(file.path))) return true
  return endingOf(file.path) === 'txt' && /^\s*@[A-Za-z]+\s*\{[^\s,{}]+,\s*[\w-]+\s*=/m.test(readHead(file))
}

function* readEntries(text: string, path: string): Iterable<Found> {
  const { entries, faults } = scanBibtex(text)
  for (const { why, line, key, details } of faults)
    yield { kind: 'left-out', path, line, why, details: { key, ...details } }
  if (entries.length === 0 && faults.length === 0) yield { kind: 'left-out', path, why: 'no-records' }
  const byKey = new Map([...entries].reverse().map((entry) => [entry.key.toLowerCase(), entry]))
  const dropped = new Set<string>()
  for (const entry of entries) {
    if (entry.type === 'xdata' || entry.type === 'set') continue
    for (const name of entry.fields.keys()) if (!bibtexFields.has(name)) dropped.add(name.slice(0, 60))
    yield readEntry(inherit(entry, byKey), path)
  }
  if (dropped.size > 0)
    yield {
      kind: 'left-out',
      path,
      why: 'fields-dropped',
      details: { fields: [...dropped].slice(0, 20).join(', ') },
    }
}

function readEntry(entry: BibtexEntry, path: string): Found {
  const wanted = new Map([...entry.fields].filter(([name]) => bibtexFields.has(name)))
  const fields = readTexFields({ ...entry, fields: wanted })
  const { key, line } = entry
  if (fields === undefined) return { kind: 'left-out', path, line, why: 'tex-unread', details: { key } }
  const cleaned = toCslRecord(bibtexToCsl(entry.type, key, fields))
  if (cleaned === undefined) return { kind: 'left-out', path, line, why: 'entry-no-title', details: { key } }
  const tags = splitTags(fields.texts.get('keywords') ?? fields.texts.get('keyword') ?? '')
  return {
    kind: 'item',
    path,
    item: toFoundSource({ record: cleaned.record, tags }, defaultPackId('bibtex')),
  }
}

/** What a part of a larger work calls the titles of that work. */
const inheritedNames: Readonly<Record<string, string>> = { title: 'booktitle', subtitle: 'booksubtitle' }
const neverInherited: ReadonlySet<string> = new Set(
  'crossref xdata xref ids key keywords abstract annote annotation note pages shorttitle doi url'.split(' '),
)

/**
 * Fills the gaps of an entry from the one that it refers to (`crossref`) and from shared data (`xdata`), one step deep, as
 * biblatex does. A parent's author is not taken over where the part has an editor's place for it.
 */
function inherit(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): BibtexEntry {
  const fields = new Map(entry.fields)
  const parent = byKey.get((entry.fields.get('crossref') ?? '').toLowerCase().trim())
  const isPart = /^(?:in|bookin|supp)/.test(entry.type)
  if (parent !== undefined && parent !== entry)
    for (const [name, value] of parent.fields) {
      if (neverInherited.has(name) || (isPart && name === 'author')) continue
      const own = isPart ? (inheritedNames[name] ?? name) : name
      if (!fields.has(own)) fields.set(own, value)
    }
  for (const key of (entry.fields.get('xdata') ?? '').split(',')) {
    const shared = byKey.get(key.trim().toLowerCase())
    if (shared?.type !== 'xdata') continue
    for (const [name, value] of shared.fields) if (!fields.has(name)) fields.set(name, value)
  }
  return { ...entry, fields }
}
