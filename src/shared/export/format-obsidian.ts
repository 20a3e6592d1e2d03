import { plainReference } from '../citations/reference'
import { toLine, toLines } from '../base/clean-text'
import type {
  ExportAnnotation,
  ExportContrast,
  ExportCheck,
  ExportDocument,
  ExportEntry,
} from './export-document'
import type { FilePart } from './file-part'
import { escapeInline, formatMarkdown } from './format-markdown'
import type { PictureInText } from './format-markdown'
import { createNoteNames } from './obsidian-names'
import type { OutlineBlock } from './outline'
import { outlineContrast } from './outline-contrast'
import { findSingle, outlineCheck, outlineEntry, outlineHead, outlineWorks } from './to-outline'

/** The name of the note that leads to the others, where there are others, and of each item's note. */
interface NoteNames {
  readonly index: string | null
  readonly items: ReadonlyMap<string, string>
  take(title: string): string
}

/**
 * Writes a document as notes for an Obsidian vault: one for the whole with links, one for each item, contrast and fit
 * check, with front matter. Each highlight ends with a block id (`^a-…`), so that other notes can link to it or embed it.
 */
export function formatObsidian(document: ExportDocument): readonly FilePart[] {
  const take = createNoteNames()
  const single = findSingle(document)
  if (single !== null) {
    const name = take(single.item.title)
    const items = new Map([[single.item.id, name]])
    return [note(name, formatEntry(single, document, { index: null, items, take })), ...picturesOf(document)]
  }
  const index = take(document.title)
  const entries = new Map(
    document.sections.flatMap((section) => section.entries).map((entry) => [entry.item.id, entry]),
  )
  const items = new Map([...entries].map(([id, entry]) => [id, take(entry.item.title)]))
  const names: NoteNames = { index, items, take }
  const checks = document.log.map((check) => ({ check, name: take(`${check.title} ${check.day}`) }))
  const contrasts = document.contrasts.map((contrast) => ({ contrast, name: take(contrast.contrast.title) }))
  const listed = [...checks, ...contrasts].map(({ name }) => `- ${linkTo(name)}`)
  return [
    note(index, formatIndex(document, names, listed)),
    ...[...entries].map(([id, entry]) => note(items.get(id) ?? '', formatEntry(entry, document, names))),
    ...checks.map(({ check, name }) => note(name, formatCheck(check, document, names))),
    ...contrasts.map(({ contrast, name }) => note(name, formatContrast(contrast, document, names))),
    ...picturesOf(document),
  ]
}

function note(name: string, text: string): FilePart {
  return { path: `${name}.md`, text: `${text.trimEnd()}\n` }
}

function formatIndex(document: ExportDocument, names: NoteNames, listed: readonly string[]): string {
  const sections = document.sections.map((section) => {
    const lines = section.entries.map(({ item, status, reason }) => {
      const facts = [status?.name ?? '', toLine(reason)].filter((part) => part !== '').map(escapeInline)
      return `- ${[linkTo(names.items.get(item.id) ?? '', item.title), ...facts].join(' · ')}`
    })
    const heading = toLine(section.title)
    return [...(heading === '' ? [] : [`## ${escapeInline(heading)}`, '']), ...lines].join('\n')
  })
  return [
    frontMatter([
      ['title', toLine(document.title)],
      ['type', document.kind],
      ['created', document.day],
      ['due', document.list?.due ?? null],
    ]),
    formatMarkdown(outlineHead(document)),
    [...sections, listed.join('\n')].filter((part) => part !== '').join('\n\n'),
    '',
    formatMarkdown(outlineWorks(document)),
  ].join('\n')
}

function formatEntry(entry: ExportEntry, document: ExportDocument, names: NoteNames): string {
  const { words, works } = document
  const { item, annotations } = entry
  const title = toLine(item.title)
  const references = works
    .filter((work) => item.sources.includes(work.record.id))
    .map((work) => `- ${escapeInline(plainReference(work.citation))}`)
  const linked = item.sources.flatMap((id) => names.items.get(id) ?? []).map((name) => `- ${linkTo(name)}`)
  return [
    frontMatter([
      ['title', title],
      // Under its whole title a note is found, too, where its file has a shorter name.
      ['aliases', names.items.get(item.id) === title ? [] : [title]],
      ['type', item.kind],
      ['id', item.id],
      ['levels', item.levels.map((level) => level.level)],
      ['adviser', item.adviser],
      ['status', entry.status?.name ?? null],
      ['due', entry.due],
      ['tags', item.tags.map(toTag)],
      ['doi', item.record.DOI ?? null],
      ['url', item.record.URL ?? null],
    ]),
    formatMarkdown(outlineEntry({ ...entry, annotations: [] }, 1, document), embedPicture),
    ...(annotations.length === 0 ? [] : [`## ${escapeInline(words.annotations)}`, '']),
    ...annotations.map((shown) => formatHighlight(shown, words.note)),
    ...(references.length + linked.length === 0
      ? []
      : [`## ${escapeInline(words.sources)}`, '', ...linked, ...references, '']),
    linkBack(names),
  ].join('\n')
}

/** Quote, note and tags are one callout with one block id, so that a link to it shows all of it. */
function formatHighlight({ annotation, meaning }: ExportAnnotation, noteWord: string): string {
  const { id, anchor, note: words, tags } = annotation
  const quote = toLines(anchor.quote).map((line) => `> ${escapeLine(line)}`)
  const own = toLines(words).map((line, index) =>
    index === 0 ? `> **${escapeInline(noteWord)}:** ${escapeInline(line)}` : `> ${escapeLine(line)}`,
  )
  const marks = tags.map((tag) => `#${toTag(tag)}`).join(' ')
  return [
    `> [!quote] ${escapeInline(toLine(meaning))}`,
    ...quote,
    ...(own.length === 0 ? [] : ['>', ...own]),
    ...(marks === '' ? [] : ['>', `> ${marks}`]),
    '',
    `^${toBlockId(id)}`,
    '',
  ].join('\n')
}

function formatCheck(check: ExportCheck, document: ExportDocument, names: NoteNames): string {
  return [
    frontMatter([
      ['title', toLine(check.title)],
      ['type', 'fit-check'],
      ['created', check.day],
      ['adviser', check.adviser],
      ['sample', check.sample ? document.words.sample : null],
    ]),
    formatMarkdown(raise(outlineCheck(check, document))),
    linkBack(names),
  ].join('\n')
}

function formatContrast(contrast: ExportContrast, document: ExportDocument, names: NoteNames): string {
  return [
    frontMatter([
      ['title', toLine(contrast.contrast.title)],
      ['type', 'contrast'],
    ]),
    formatMarkdown(raise(outlineContrast(contrast, document))),
    linkBack(names),
  ].join('\n')
}

/** A note of its own begins with a heading of the first depth. */
function raise(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, depth: block.depth === 2 ? 1 : 2 } : block,
  )
}

const attachments = 'attachments'

/** A picture lies in a folder of its own; its description stands below it. */
function embedPicture({ name, text }: Parameters<PictureInText>[0]): string {
  const line = toLine(text)
  return [`![[${attachments}/${name}]]`, ...(line === '' ? [] : [`*${escapeInline(line)}*`])].join('\n\n')
}

function picturesOf(document: ExportDocument): readonly FilePart[] {
  return [...document.pictures].map(([name, { base64 }]) => ({
    path: `${attachments}/${name}`,
    text: base64,
    encoding: 'base64',
  }))
}

function linkBack({ index }: NoteNames): string {
  return index === null ? '' : linkTo(index)
}

function linkTo(name: string, title = name): string {
  const shown = toLine(title).replace(/[[\]|]/g, ' ')
  return shown === name || shown.trim() === '' ? `[[${name}]]` : `[[${name}|${shown}]]`
}

function escapeLine(line: string): string {
  return escapeInline(line)
    .replace(/^([+:-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** Obsidian takes letters, digits, hyphens, underscores and slashes, and at least one of them no digit. */
function toTag(tag: string): string {
  const clean = toLine(tag)
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return /^\d*$/.test(clean) ? `tag-${clean}` : clean
}

function toBlockId(id: string): string {
  return `a-${id.replace(/[^A-Za-z0-9-]/g, '-')}`
}

/** JSON's strings, numbers and lists are YAML as well. */
function frontMatter(
  fields: readonly (readonly [string, string | null | readonly (string | number)[]])[],
): string {
  const lines = fields.flatMap(([name, value]) =>
    value === null || value.length === 0 ? [] : [`${name}: ${JSON.stringify(value)}`],
  )
  return ['---', ...lines, '---', ''].join('\n')
}
