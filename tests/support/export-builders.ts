import { annotationColours } from '../../src/shared/annotations/annotation'
import type { Annotation } from '../../src/shared/annotations/annotation'
import { createAnchor } from '../../src/shared/annotations/create-anchor'
import type { Block } from '../../src/shared/content/block'
import type { Advice, Item, Source } from '../../src/shared/content/item'
import type { PackManifest } from '../../src/shared/content/pack'
import type { ExportMaterial } from '../../src/shared/export/build-parts'
import { nameEach, openPlace } from '../../src/shared/export/export-names'
import type { ExportNames } from '../../src/shared/export/export-names'
import { answers, questionIds, verdicts } from '../../src/shared/fit-check/log-entry'
import { differences } from '../../src/shared/contrasts/contrast'
import { exporting } from '../../src/shared/language/en/export'
import { levels } from '../../src/shared/levels/level'
import type { ReadingList } from '../../src/shared/reading-lists/reading-list'

/** English names, as the window hands them over. */
export const exportNames: ExportNames = {
  words: exporting.exporting.labels,
  language: 'en-GB',
  titles: exporting.exporting.titles,
  levels: {
    1: 'Level 1: One task or tool',
    2: 'Level 2: End-to-end process',
    3: 'Level 3: The whole organisation',
  },
  kinds: { essay: 'Essay', advice: 'Advice', source: 'Source' },
  statuses: { 'to-read': 'To read', reading: 'Reading', read: 'Read' },
  colours: nameEach(annotationColours, (colour) => colour.charAt(0).toUpperCase() + colour.slice(1)),
  verdicts: nameEach(verdicts, (verdict) => `Verdict ${verdict}`),
  overruled: nameEach(verdicts, (verdict) => `You overruled ${verdict}: ${openPlace}`),
  questions: nameEach(questionIds, (question) => nameEach(levels, () => `Question ${question}?`)),
  answers: nameEach(answers, (answer) => `Answer ${answer}`),
  additions: { outcome: 'Outcome', correction: 'Correction' },
  differences: nameEach(differences, (difference) => `They differ in ${difference}.`),
  pasted: 'Pasted advice',
  missing: `No longer in the library: ${openPlace}`,
}

/** Paragraphs of plain text. */
export function createBlocks(...texts: readonly string[]): readonly Block[] {
  return texts.map((text, index) => ({ id: `block-${index + 1}`, kind: 'paragraph', text, spans: [] }))
}

/** An advice card; name only what the test is about. */
export function createAdvice(change: Partial<Advice> = {}): Advice {
  return {
    kind: 'advice',
    id: 'advice-one',
    packId: 'levelwise',
    title: 'Ask who will stop doing what',
    levels: [2],
    topic: null,
    tags: ['hand-overs'],
    version: 'v1',
    blocks: createBlocks('A change that takes nothing away adds work.', 'Ask for the stop list first.'),
    minutes: 1,
    cue: 'the stop list',
    effort: 'days',
    evidence: 'practice',
    adviser: 'a ward sister',
    sources: ['repenning-2001'],
    essays: [],
    ...change,
  }
}

/** A published work; name only what the test is about. */
export function createSource(change: Partial<Source> = {}): Source {
  return {
    kind: 'source',
    id: 'repenning-2001',
    packId: 'levelwise',
    title: 'Nobody Ever Gets Credit for Fixing Problems That Never Happened',
    levels: [2],
    topic: null,
    tags: [],
    version: 'v1',
    blocks: createBlocks('Working harder crowds out working smarter.'),
    minutes: 1,
    record: {
      id: 'repenning-2001',
      type: 'article-journal',
      title: 'Nobody Ever Gets Credit for Fixing Problems That Never Happened',
      author: [
        { family: 'Repenning', given: 'Nelson P.' },
        { family: 'Sterman', given: 'John D.' },
      ],
      issued: { 'date-parts': [[2001]] },
      'container-title': 'California Management Review',
      volume: '43',
      issue: '4',
      page: '64-88',
      DOI: '10.2307/41166101',
    },
    ...change,
  }
}

/** A highlight over some words of an item; name only what the test is about. */
export function createAnnotation(item: Item, words: string, change: Partial<Annotation> = {}): Annotation {
  const block = item.blocks.find((each) => each.text.includes(words))
  const start = block?.text.indexOf(words) ?? 0
  const anchor =
    block === undefined
      ? null
      : createAnchor(item.blocks, [{ blockId: block.id, start, end: start + words.length }])
  return {
    id: 'annotation-one',
    itemId: item.id,
    itemVersion: item.version,
    anchor: anchor ?? { ranges: [], quote: words, prefix: '', suffix: '' },
    colour: 'key',
    note: '',
    tags: [],
    createdAt: '2026-03-01T08:00:00.000Z',
    updatedAt: '2026-03-02T08:00:00.000Z',
    private: false,
    orphaned: anchor === null,
    ...change,
  }
}

/** A reading list of some items, each with a reason; name only what the test is about. */
export function createList(
  sections: readonly {
    readonly title: string
    readonly itemIds: readonly string[]
    readonly reason?: string
    /** The day by which its entries are to be read. */
    readonly due?: string
  }[],
  change: Partial<ReadingList> = {},
): ReadingList {
  return {
    id: 'list-one',
    title: 'Before the steering group',
    notes: 'Three things to have read.\n\nIn this order.',
    purpose: 'for-me',
    due: '2026-04-01',
    sections: sections.map((section, index) => ({
      id: `section-${index}`,
      title: section.title,
      entries: section.itemIds.map((itemId, nth) => ({
        id: `entry-${index}-${nth}`,
        itemId,
        ...(section.due === undefined ? {} : { due: section.due }),
        reason: section.reason ?? '',
        status: 'to-read',
      })),
    })),
    createdAt: '2026-03-01T08:00:00.000Z',
    updatedAt: '2026-03-01T08:00:00.000Z',
    ...change,
  }
}

const pack: PackManifest = {
  id: 'levelwise',
  title: 'Levelwise',
  version: '1.0.0',
  author: 'The Levelwise authors',
  licence: 'MIT',
  description: 'Advice, tagged by level.',
  language: 'en',
}

/** What a document is built from; name only what the test is about. */
export function createMaterial(
  items: readonly Item[],
  change: Partial<Omit<ExportMaterial, 'items'>> = {},
): ExportMaterial {
  return {
    items: new Map(items.map((item) => [item.id, item])),
    packs: new Map([[pack.id, pack]]),
    annotations: [],
    log: [],
    names: exportNames,
    day: '2026-03-10',
    withText: true,
    citations: new Map(),
    ...change,
  }
}
