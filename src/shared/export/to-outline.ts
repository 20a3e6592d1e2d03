import { toLine, toLines } from './clean-text'
import type {
  ExportAnnotation,
  ExportCheck,
  ExportDocument,
  ExportEntry,
  ExportItem,
} from './export-document'
import type { ExportWords } from './export-words'
import { holdsNothing } from './holds-nothing'
import type { OutlineBlock } from './outline'
import { outlineContrast } from './outline-contrast'
import { fact, levelFact, paragraphs, small, smallUnless, titleOf } from './outline-parts'
import { toTextBlocks, withAddresses } from './to-runs'

type Depth = 1 | 2 | 3 | 4

/** Sets a document as paragraphs in reading order. */
export function toOutline(document: ExportDocument): readonly OutlineBlock[] {
  return [...outlineHead(document), ...outlineBody(document), ...outlineWorks(document)]
}

/** Title, day and notes; where nothing follows, a sentence says so. */
export function outlineHead(document: ExportDocument): readonly OutlineBlock[] {
  const { kind, title, day, notes, list, words } = document
  const due = list?.due ?? null
  return [
    { kind: 'heading', depth: 1, text: toLine(title) },
    small(`${kind === 'list' ? `${words.readingList} · ` : ''}${words.madeOn} ${day}`),
    ...paragraphs(notes),
    ...(due === null ? [] : [fact(words.due, due)]),
    ...(holdsNothing(document) ? paragraphs(words.empty) : []),
  ]
}

function outlineBody(document: ExportDocument): readonly OutlineBlock[] {
  const { sections, log, contrasts, words } = document
  const titled = sections.some((section) => section.title.trim() !== '')
  const depth = titled ? 3 : 2
  return [
    ...sections.flatMap((section): readonly OutlineBlock[] => [
      ...(section.title.trim() === ''
        ? []
        : [{ kind: 'heading' as const, depth: 2 as const, text: toLine(section.title) }]),
      ...section.entries.flatMap((entry) => outlineEntry(entry, depth, words)),
    ]),
    ...log.flatMap((check) => outlineCheck(check, words)),
    ...contrasts.flatMap((contrast) => outlineContrast(contrast, words)),
  ]
}

/** One item: what it is, why it is here, its text where that is wanted, what was marked and judged in it, and its reference. */
export function outlineEntry(
  { item, reason, status, due, annotations, checks }: ExportEntry,
  depth: Depth,
  words: ExportWords,
): readonly OutlineBlock[] {
  const facts = [item.kindName, ...item.levels.slice(0, 1), item.adviser ?? '', status?.name ?? '']
  return [
    { kind: 'heading', depth, text: titleOf(item.title), counts: 'item' },
    ...smallUnless(facts),
    ...(item.line === '' || beginsText(item)
      ? []
      : [{ kind: 'text' as const, role: 'lead' as const, runs: [{ text: toLine(item.line) }] }]),
    ...(reason.trim() === '' ? [] : [fact(words.reason, reason)]),
    ...(due === null ? [] : [fact(words.due, due)]),
    ...(item.cue === '' ? [] : [fact(words.cue, `“${toLine(item.cue)}”`)]),
    ...toTextBlocks(item.blocks, depth + 1),
    ...annotations.flatMap((annotation) => outlineAnnotation(annotation, words)),
    ...checks.flatMap((check) => outlineVerdict(check, words)),
    ...(item.citation.length === 0
      ? []
      : [{ kind: 'fact' as const, label: words.citation, runs: withAddresses(item.citation) }]),
  ]
}

/** Whether the text that follows begins with the one line, which is often its first sentence cut short. */
function beginsText({ line, blocks }: ExportItem): boolean {
  const first = toLine(blocks[0]?.text ?? '')
  return first !== '' && first.startsWith(toLine(line).replace(/\s*…$/, ''))
}

function outlineAnnotation(
  { annotation, meaning }: ExportAnnotation,
  words: ExportWords,
): readonly OutlineBlock[] {
  const { anchor, note, tags, createdAt, colour, orphaned } = annotation
  const facts = [
    meaning,
    ...tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`),
    createdAt.slice(0, 10),
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
    ...smallUnless(facts),
  ]
}

function outlineVerdict(
  { day, judgement, sample }: ExportCheck,
  words: ExportWords,
): readonly OutlineBlock[] {
  if (judgement === null) return []
  const { verdict, goal, goalLevel, overruled } = judgement
  const value = [
    `${verdict} (${day})`,
    `${words.goal}: ${toLine(goal)}, ${goalLevel.name}`,
    toLine(overruled),
    sample ? words.sample : '',
  ]
  return [fact(words.verdict, value.filter((line) => line !== '').join('\n'))]
}

/** A fit check: what was advised, by whom, at which level, and what the user made of it. */
export function outlineCheck(check: ExportCheck, words: ExportWords): readonly OutlineBlock[] {
  const { judgement, level, adviser, sample } = check
  return [
    { kind: 'heading', depth: 2, text: titleOf(check.title), counts: 'check' },
    ...(sample ? [small(words.sample)] : []),
    fact(words.checkedOn, check.day),
    ...(adviser === null ? [] : [fact(words.adviser, adviser)]),
    ...(level === null ? [] : [levelFact(words.presumes, level)]),
    ...(check.pasted.trim() === ''
      ? []
      : [
          {
            kind: 'quote' as const,
            runs: [{ text: toLines(check.pasted).join('\n') }],
            colour: null,
            counts: 'quote' as const,
          },
        ]),
    ...(judgement === null ? [] : outlineJudgement(judgement, words)),
  ]
}

function outlineJudgement(
  judgement: NonNullable<ExportCheck['judgement']>,
  words: ExportWords,
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
    ...(entry.expectBy === null ? [] : [fact(words.expectBy, entry.expectBy)]),
    ...(entry.reviewOn === null ? [] : [fact(words.reviewOn, entry.reviewOn)]),
    ...additions.map(({ addition, name, text }) =>
      fact(`${name}, ${addition.at.slice(0, 10)}`, text, 'note'),
    ),
  ]
}

/** The works that the items rest on, as a list of references. */
export function outlineWorks({ works, words }: ExportDocument): readonly OutlineBlock[] {
  if (works.length === 0) return []
  return [
    { kind: 'heading', depth: 2, text: words.works },
    ...works.map((work) => ({
      kind: 'list-item' as const,
      runs: withAddresses(work.citation),
      number: null,
      counts: 'work' as const,
    })),
  ]
}
