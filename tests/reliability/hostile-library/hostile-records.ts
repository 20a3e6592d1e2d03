import type { Operation } from '../../../src/shared/store/change'
import type { Payload } from '../payloads/payloads'
import { markPayload } from './hostile-pack'

/** How many entries a list holds, so that its preview shows them all. */
export const entriesAList = 20

const at = '2026-11-01T10:00:00.000Z'

/** Everything that a user may write or paste, made of payloads: one annotation, log entry, contrast and list entry a payload. */
export function createHostileRecords(payloads: readonly Payload[]): readonly Operation[] {
  const marked = payloads.map(({ text }, index) => markPayload(text, index))
  const each = marked.flatMap((text, index): Operation[] => [
    {
      collection: 'annotations',
      put: {
        id: `a${index}`,
        itemId: `h${index}`,
        itemVersion: 'v',
        anchor: { ranges: [], quote: text, prefix: text, suffix: text },
        colour: 'agree',
        note: text,
        tags: [text],
        createdAt: at,
        updatedAt: at,
        private: false,
        orphaned: index % 2 === 1,
      },
    },
    {
      collection: 'log',
      put: {
        id: `e${index}`,
        createdAt: at,
        goal: { id: 'g0', words: text, level: 1 },
        subject: { kind: 'pasted', text, title: text, adviser: text },
        presumedLevel: 1,
        suggestion: null,
        answers: [{ question: 'reach', answer: 'yes', reason: text, evidence: text }],
        verdict: 'fits',
        rule: 'level-same',
        override: { verdict: 'fits', reason: text },
        confidence: null,
        expectation: text,
        expectBy: null,
        reviewOn: null,
        appended: [{ kind: 'correction', at, text }],
      },
    },
    {
      collection: 'contrasts',
      put: {
        id: `o${index}`,
        title: text,
        differ: 'route',
        sides: [`h${index}`, 'pasted-1'],
        ask: [text, text],
        why: [text],
        createdAt: at,
        texts: [null, text],
      },
    },
    {
      collection: 'trash',
      put: {
        id: `x${index}`,
        from: 'searches',
        record: { id: `x${index}`, title: text, query: text, createdAt: at },
        deletedAt: new Date().toISOString(),
      } as Extract<Operation, { collection: 'trash'; put: unknown }>['put'],
    },
  ])
  return [...each, ...createLists(marked), ...createFew(marked)]
}

function createLists(marked: readonly string[]): Operation[] {
  return Array.from({ length: Math.ceil(marked.length / entriesAList) }, (_, list): Operation => {
    const first = list * entriesAList
    const entries = marked.slice(first, first + entriesAList).map((reason, place) => ({
      id: `n${first + place}`,
      itemId: `h${first + place}`,
      reason,
      status: 'to-read' as const,
    }))
    const title = marked[first] ?? ''
    return {
      collection: 'lists',
      put: {
        id: `l${list}`,
        title,
        notes: title,
        purpose: 'for-me',
        due: null,
        sections: [{ id: 's', title, entries }],
        createdAt: at,
        updatedAt: at,
      },
    }
  })
}

/** What stands on every screen at once is made of a few payloads only. */
function createFew(marked: readonly string[]): Operation[] {
  return marked.slice(0, 20).flatMap((text, index): Operation[] => [
    {
      collection: 'goals',
      put: {
        id: `g${index}`,
        words: text,
        level: 1,
        due: null,
        createdAt: at,
        archivedAt: null,
        history: [],
      },
    },
    { collection: 'searches', put: { id: `s${index}`, title: text, query: text, createdAt: at } },
    { collection: 'advisers', put: { id: `adviser ${index}`, name: text, into: text, mergedAt: at } },
  ])
}
