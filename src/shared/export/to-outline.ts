import { toLine, toLines } from '../base/clean-text'
import { lettersOf } from '../base/letters-of'
import type {
  ExportAnnotation,
  ExportCheck,
  ExportDocument,
  ExportEntry,
  ExportItem,
} from './export-document'
import { formatDay } from './format-day'
import { holdsNothing } from './holds-nothing'
import { inQuotes } from './in-quotes'
import type { OutlineBlock } from './outline'
import { outlineContrast } from './outline-contrast'
import { fact, levelFact, paragraphs, small, smallUnless, titleOf } from './outline-parts'
import type { Wording } from './outline-parts'
import { toTextBlocks, withAddresses } from './to-runs'

type Depth = 1 | 2 | 3 | 4

/** Sets a document as paragraphs in reading order. */
export function toOutline(document: ExportDocument): readonly OutlineBlock[] {
  const single = findSingle(document)
  return single === null
    ? [...outlineHead(document), ...outlineBody(document), ...outlineWorks(document)]
    : [...outlineEntry(single, 1, document), ...outlineWorks(document), small(origin(document))]
}

/** The item of an export that holds nothing else: its title is that of the whole, and stands there once. */
export function findSingle({ kind, sections }: ExportDocument): ExportEntry | null {
  const entries = sections.flatMap((section) => section.entries)
  return kind === 'items' && entries.length === 1 ? (entries[0] ?? null) : null
}

/** What stands above the works that the items, or the only item, rest on. */
export function headWorks(document: ExportDocument): string {
  const { works, sources } = document.words
  return findSingle(document) === null ? works : sources
}

function origin({ day, words, language }: ExportDocument): string {
  return `${words.madeOn} ${formatDay(day, language)}`
}

/** Title, day and notes; where nothing follows, a sentence says so. */
export function outlineHead(document: ExportDocument): readonly OutlineBlock[] {
  const { kind, title, notes, list, words, language } = document
  const due = list?.due ?? null
  return [
    { kind: 'heading', depth: 1, text: toLine(title) },
    small(`${kind === 'list' ? `${words.readingList} · ` : ''}${origin(document)}`),
    ...paragraphs(notes),
    ...(due === null ? [] : [fact(words.due, formatDay(due, language))]),
    ...(holdsNothing(document) ? paragraphs(words.empty) : []),
  ]
}

function outlineBody(document: ExportDocument): readonly OutlineBlock[] {
  const { sections, log, contrasts } = document
  const titled = sections.some((section) => section.title.trim() !== '')
  const depth = titled ? 3 : 2
  return [
    ...sections.flatMap((section): readonly OutlineBlock[] => [
      ...(section.title.trim() === ''
        ? []
        : [{ kind: 'heading' as const, depth: 2 as const, text: toLine(section.title) }]),
      ...section.entries.flatMap((entry) => outlineEntry(entry, depth, document)),
    ]),
    ...log.flatMap((check) => outlineCheck(check, document)),
    ...contrasts.flatMap((contrast) => outlineContrast(contrast, document)),
  ]
}

/** One item: what it is, why it is here, its text where that is wanted, what was marked and judged in it, and its reference. */
export function outlineEntry(
  { item, reason, status, due, annotations, checks }: ExportEntry,
  depth: Depth,
  wording: Wording,
): readonly OutlineBlock[] {
  const { words, language } = wording
  const facts = [item.kindName, ...item.levels.slice(0, 1), item.adviser ?? '', status?.name ?? '']
  return [
    { kind: 'heading', depth, text: titleOf(item.title), counts: 'item' },
    ...smallUnless(facts),
    ...(item.line === '' || beginsText(item)
      ? []
      : [{ kind: 'text' as const, role: 'lead' as const, runs: [{ text: toLine(item.line) }] }]),
    ...(reason.trim() === '' ? [] : [fact(words.reason, reason)]),
    ...(due === null ? [] : [fact(words.due, formatDay(due, language))]),
    ...(item.cue === '' ? [] : [fact(words.cue, inQuotes(toLine(item.cue), language))]),
    ...toTextBlocks(item.blocks, depth + 1, wording.pictures),
    ...annotations.flatMap((annotation) => outlineAnnotation(annotation, wording)),
    ...checks.flatMap((check) => outlineVerdict(check, wording)),
    ...(item.citation.length === 0
      ? []
      : [{ kind: 'fact' as const, label: words.citation, runs: withAddresses(item.citation) }]),
  ]
}

/**
 * Whether the text that follows begins with the one line, which is often its first sentence cut short. Only letters are
 * compared: the line of a page that was saved has the numbers of its footnotes among them.
 */
function beginsText({ line, blocks }: ExportItem): boolean {
  const first = lettersOf(blocks[0]?.text ?? '')
  return first !== '' && first.startsWith(lettersOf(line))
}

function outlineAnnotation(
  { annotation, meaning }: ExportAnnotation,
  { words, language }: Wording,
): readonly OutlineBlock[] {
  const { anchor, note, tags, createdAt, colour, orphaned } = annotation
  const facts = [
    meaning,
    ...tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`),
    formatDay(createdAt, language),
    orphaned ? words.orphaned : '',
  ]
  return [
    { kind: 'quote', runs: [{ text: toLines(anchor.quote).join('\n') }], colour, counts: 'quote' },
    ...(note.trim() === ''
      ? []
      : [
          {
            kind: 'text' as const,
            role: 'note' as const,
            runs: [{ text: `${words.note}: `, strong: true }, { text: toLines(note).join('\n') }],
            counts: 'note' as const,
          },
        ]),
    ...smallUnless(facts, 'mark'),
  ]
}

function outlineVerdict(
  { day, judgement, sample }: ExportCheck,
  { words, language }: Wording,
): readonly OutlineBlock[] {
  if (judgement === null) return []
  const { verdict, goal, goalLevel, overruled } = judgement
  const value = [
    `${verdict} (${formatDay(day, language)})`,
    `${words.goal}: ${toLine(goal)}, ${goalLevel.name}`,
    toLine(overruled),
    sample ? words.sample : '',
  ]
  return [fact(words.verdict, value.filter((line) => line !== '').join('\n'))]
}

/** A fit check: what was advised, by whom, at which level, and what the user made of it. */
export function outlineCheck(check: ExportCheck, wording: Wording): readonly OutlineBlock[] {
  const { words, language } = wording
  const { judgement, level, adviser, sample } = check
  return [
    { kind: 'heading', depth: 2, text: titleOf(check.title), counts: 'check' },
    ...(sample ? [small(words.sample)] : []),
    fact(words.checkedOn, formatDay(check.day, language)),
    ...(adviser === null ? [] : [fact(words.adviser, adviser)]),
    ...(level === null ? [] : [levelFact(words.presumes, level)]),
    // A short piece of advice is its own title.
    ...(['', toLine(check.title)].includes(toLine(check.pasted))
      ? []
      : [
          {
            kind: 'quote' as const,
            runs: [{ text: toLines(check.pasted).join('\n') }],
            colour: null,
            counts: 'quote' as const,
          },
        ]),
    ...(judgement === null ? [] : outlineJudgement(judgement, wording)),
  ]
}

function outlineJudgement(
  judgement: NonNullable<ExportCheck['judgement']>,
  { words, language }: Wording,
): readonly OutlineBlock[] {
  const { entry, verdict, overruled, goal, goalLevel, answers, additions } = judgement
  return [
    fact(words.verdict, [verdict, toLine(overruled)].filter((line) => line !== '').join('\n')),
    fact(words.goal, `${toLine(goal)}, ${goalLevel.name}`),
    ...answers.flatMap(({ question, answer, reason, evidence }): readonly OutlineBlock[] => [
      fact(toLine(question), answer),
      ...(reason.trim() === '' ? [] : [fact(words.why, reason, 'note')]),
      ...(evidence.trim() === ''
        ? []
        : [
            {
              kind: 'quote' as const,
              runs: [{ text: toLines(evidence).join('\n') }],
              colour: null,
              counts: 'quote' as const,
            },
          ]),
    ]),
    ...(entry.expectation.trim() === '' ? [] : [fact(words.expectation, entry.expectation)]),
    ...(entry.expectBy === null ? [] : [fact(words.expectBy, formatDay(entry.expectBy, language))]),
    ...(entry.reviewOn === null ? [] : [fact(words.reviewOn, formatDay(entry.reviewOn, language))]),
    ...additions.map(({ addition, name, text }) =>
      fact(`${name}, ${formatDay(addition.at, language)}`, text, 'note'),
    ),
  ]
}

/** The works that the items rest on, as a list of references. */
export function outlineWorks(document: ExportDocument): readonly OutlineBlock[] {
  const { works } = document
  if (works.length === 0) return []
  return [
    { kind: 'heading', depth: 2, text: headWorks(document) },
    ...works.map((work) => ({
      kind: 'list-item' as const,
      runs: withAddresses(work.citation),
      number: null,
      counts: 'work' as const,
    })),
  ]
}
