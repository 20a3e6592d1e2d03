import type { Issue } from '../base/issue'
import type { Contrast } from '../contrasts/contrast'
import { formatCitationLabel } from './citation-label'
import { readFrontMatter, readYamlFile } from './front-matter'
import type { CslRecord } from './csl-record'
import type { Item } from './item'
import {
  contrastFields,
  cslList,
  glossaryList,
  manifestFields,
  sourceNoteList,
  starterListFields,
  topicList,
} from './item-schemas'
import type { Pack } from './pack'
import { idOf, inFolder } from './pack-files'
import type { PackFiles } from './pack-files'
import { createPackImages } from './pack-images'
import { parseJson } from './parse-json'
import { parseAdvice } from './parse-advice'
import { parseEssay } from './parse-essay'
import { readAsked } from './read-asked'
import { toSource } from './to-source'
import type { SourceNote } from './to-source'

/** What was read of a pack. `pack` is undefined when its manifest could not be read; issues never stop the reading. */
export interface PackReading {
  readonly pack: Pack | undefined
  readonly issues: readonly Issue[]
  /** Paths of the images that its texts show. */
  readonly images: ReadonlySet<string>
}

/** Parses every file of a pack; `imagePaths` are the images that lie in its folder. Rules that look across files are in `rules/`. */
export function parsePack(files: PackFiles, imagePaths: Iterable<string> = []): PackReading {
  const images = createPackImages(imagePaths)
  const issues: Issue[] = []
  const yaml = <T>(path: string, schema: Parameters<typeof readYamlFile<T>>[2], absent: T): T => {
    const source = files.get(path)
    if (source === undefined) return absent
    const reading = readYamlFile(path, source, schema)
    issues.push(...reading.issues)
    return reading.value ?? absent
  }
  const manifest = yaml('pack.yaml', manifestFields.optional(), undefined)
  if (manifest === undefined) {
    if (issues.length === 0)
      issues.push({ path: 'pack.yaml', line: 1, code: 'manifest-missing', message: 'a pack needs pack.yaml' })
    return { pack: undefined, issues, images: images.shown }
  }
  const records = readRecords(files.get('sources.json'), issues)
  const notes = yaml('source-notes.yaml', sourceNoteList, [])
  const labels = new Map(records.map((record) => [record.id.toLowerCase(), formatCitationLabel(record)]))
  const context = {
    packId: manifest.id,
    findImage: images.find,
    citationLabel: (sourceId: string) => labels.get(sourceId.toLowerCase()),
  }
  const items: Item[] = []
  for (const [path, source] of inFolder(files, 'essays/')) collect(parseEssay(path, source, context))
  for (const [path, source] of inFolder(files, 'advice/')) collect(parseAdvice(path, source, context))
  const noteById = new Map<string, SourceNote>(notes.map((note) => [note.id.toLowerCase(), note]))
  for (const record of records)
    items.push(toSource(record, noteById.get(record.id.toLowerCase()), manifest.id))
  const { asked, issues: unread } = readAsked(files)
  issues.push(...unread)
  const pack: Pack = {
    manifest,
    topics: yaml('topics.yaml', topicList, []),
    items,
    contrasts: readContrasts(files, issues),
    glossary: yaml('glossary.yaml', glossaryList, []),
    lists: [...inFolder(files, 'lists/')].flatMap(([path]) => {
      const list = yaml(path, starterListFields.optional(), undefined)
      return list === undefined ? [] : [{ id: idOf(path), ...list }]
    }),
    asked,
  }
  return { pack, issues: [...issues, ...images.issues(files)], images: images.shown }

  function collect(reading: { item: Item | undefined; issues: readonly Issue[] }): void {
    issues.push(...reading.issues)
    if (reading.item !== undefined) items.push(reading.item)
  }
}

function readRecords(source: string | undefined, issues: Issue[]): readonly CslRecord[] {
  if (source === undefined) return []
  const path = 'sources.json'
  const json = parseJson(source)
  if (!json.ok) {
    const line = source.slice(0, json.error.offset ?? 0).split('\n').length
    issues.push({ path, line, code: 'json-broken', message: json.error.message })
    return []
  }
  const parsed = cslList.safeParse(json.value)
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      issues.push({
        path,
        line: 1,
        code: 'field-invalid',
        message: `${issue.path.join('.')}: ${issue.message}`,
      })
    return []
  }
  // The schema is loose on purpose: fields that it does not name are kept as they are.
  return parsed.data as unknown as readonly CslRecord[]
}

function readContrasts(files: PackFiles, issues: Issue[]): readonly Contrast[] {
  const contrasts: Contrast[] = []
  for (const [path, source] of inFolder(files, 'contrasts/')) {
    const reading = readFrontMatter(path, source, contrastFields)
    issues.push(...reading.issues)
    if (reading.fields === undefined) continue
    const why = reading.body.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    contrasts.push({ id: idOf(path), ...reading.fields, why: why.filter((paragraph) => paragraph !== '') })
  }
  return contrasts
}
