import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../src/shared/annotations/annotation'
import type { Contrast } from '../../../../src/shared/contrasts/contrast'
import type { ExportProgress } from '../../../../src/shared/export/export-progress'
import type { ExportSource } from '../../../../src/shared/export/export-source'
import type { ExportSubject } from '../../../../src/shared/export/export-subject'
import { gatherDocument } from '../../../../src/shared/export/gather-document'
import type { Gathered, GatherOptions } from '../../../../src/shared/export/gather-document'
import { emptySource } from '../../../support/empty-source'
import {
  createAdvice,
  createAnnotation,
  createList,
  createSource,
  exportNames,
} from '../../../support/export-builders'
import { createLogEntry } from '../../../support/log-entry-builders'

const cards = Array.from({ length: 250 }, (_, at) =>
  createAdvice({ id: `card-${at}`, title: `Card ${at}`, sources: ['repenning-2001'] }),
)
const items = new Map([...cards, createSource()].map((item) => [item.id, item]))
const [first = createAdvice(), second = createAdvice()] = cards
const marks: readonly Annotation[] = [
  createAnnotation(first, 'stop list', { id: 'open' }),
  createAnnotation(second, 'adds work', { id: 'hidden', private: true }),
]
const log = ['one', 'two', 'three'].map((id) => createLogEntry({ id }))
const contrasts = ['left', 'right'].map((id): Contrast => ({
  id,
  title: id,
  differ: 'route',
  sides: [first.id, second.id],
  ask: ['', ''],
  why: [],
}))
const list = createList([
  { title: 'Now', itemIds: ['card-0', 'card-1'] },
  { title: 'Later', itemIds: ['card-2'] },
])

interface Watched {
  readonly asked: (readonly string[])[]
  /** About which items the log was asked; null for all of it. */
  readonly logAsked: (readonly string[] | null)[]
  readonly progress: ExportProgress[]
}
async function gather(
  subject: ExportSubject,
  change: Partial<GatherOptions> = {},
): Promise<{ readonly gathered: Gathered; readonly watched: Watched }> {
  const watched: Watched = { asked: [], logAsked: [], progress: [] }
  const source: ExportSource = {
    ...emptySource,
    list: async ({ id }) => (id === list.id ? [list] : []),
    items: async ({ ids }) => {
      watched.asked.push(ids)
      return ids.flatMap((id) => items.get(id) ?? [])
    },
    annotations: async ({ itemIds }) => marks.filter(({ itemId }) => itemIds?.includes(itemId) ?? true),
    log: async ({ itemIds }) => {
      watched.logAsked.push(itemIds)
      return itemIds === null ? log : []
    },
    contrasts: async () => contrasts,
  }
  const options: GatherOptions = {
    purpose: 'for-me',
    withText: true,
    style: 'apa',
    names: exportNames,
    day: '2026-03-10',
    most: null,
    ...change,
  }
  const onProgress = (progress: ExportProgress): void => void watched.progress.push(progress)
  const gathered = await gatherDocument(subject, options, { source, onProgress })
  if (gathered === null) throw new Error('the subject is gone')
  return { gathered, watched }
}

const titlesOf = ({ document }: Gathered): readonly string[] =>
  document.sections.flatMap(({ entries }) => entries.map(({ item }) => item.title))
const formatsOf = ({ formats }: Gathered): readonly string[] => formats.map(({ format }) => format)
const allCards = { kind: 'items', ids: cards.map(({ id }) => id), title: 'All cards' } as const

describe('what an export brings together', () => {
  it('is nothing when the list is gone', async () => {
    await expect(gather({ kind: 'list', id: 'gone' })).rejects.toThrow('the subject is gone')
  })

  it('asks for items in portions, each once, and last for the works that they rest on', async () => {
    const { watched } = await gather(allCards)
    expect(watched.asked.map((ids) => ids.length)).toEqual([100, 100, 50, 1])
    expect(watched.asked.at(-1)).toEqual(['repenning-2001'])
    expect(new Set(watched.asked.flat()).size).toBe(251)
    expect(watched.progress.slice(0, 4)).toEqual([
      { step: 'items', done: 0, total: 250 },
      { step: 'items', done: 100, total: 250 },
      { step: 'items', done: 200, total: 250 },
      { step: 'items', done: 0, total: 1 },
    ])
    expect(watched.progress.at(-1)).toEqual({ step: 'references', done: 251, total: 251 })
  })

  it('does not ask again for a work that is itself an item of the export', async () => {
    const ids = ['card-0', 'repenning-2001', 'card-0']
    const { watched } = await gather({ kind: 'items', ids, title: 'Both' })
    expect(watched.asked).toEqual([['card-0', 'repenning-2001']])
  })

  it('gives every work its reference', async () => {
    const { gathered } = await gather({ kind: 'items', ids: ['card-0'], title: 'One' })
    expect(gathered.document.works.map(({ record }) => record.id)).toEqual(['repenning-2001'])
    expect(JSON.stringify(gathered.document.works)).toContain('California Management Review')
    expect(gathered.document.works[0]?.citation).not.toEqual([])
  })

  it('keeps the order that was asked for, and no more of it than was asked for', async () => {
    const picked: ExportSubject = { kind: 'log', ids: ['three', 'gone', 'one'] }
    expect((await gather(picked)).gathered.document.log.map(({ id }) => id)).toEqual(['three', 'one'])
    const { gathered } = await gather({ kind: 'contrasts', ids: ['right'] })
    expect(gathered.document.contrasts.map(({ contrast }) => contrast.title)).toEqual(['right'])
  })

  it('is everything where nothing is picked', async () => {
    expect((await gather({ kind: 'log', ids: null })).gathered.document.log).toHaveLength(3)
    expect((await gather({ kind: 'contrasts', ids: null })).gathered.document.contrasts).toHaveLength(2)
    expect(titlesOf((await gather({ kind: 'annotations', ids: null })).gathered)).toEqual([
      'Card 0',
      'Card 1',
    ])
  })
})

describe('a preview of an export', () => {
  const table: readonly (readonly [what: string, subject: ExportSubject, most: number, all: number])[] = [
    ['a list', { kind: 'list', id: list.id }, 2, 3],
    ['items', allCards, 7, 250],
    ['highlights', { kind: 'annotations', ids: null }, 1, 2],
    ['the log', { kind: 'log', ids: null }, 2, 3],
    ['contrasts', { kind: 'contrasts', ids: null }, 1, 2],
  ]
  const sizeOf = (gathered: Gathered): number =>
    titlesOf(gathered).length + gathered.document.log.length + gathered.document.contrasts.length
  it.each(table)(
    'shows the beginning of %s and tells that there is more',
    async (_what, subject, most, all) => {
      const begun = (await gather(subject, { most })).gathered
      expect(sizeOf(begun)).toBe(most)
      expect(begun.cut).toBe(true)
      const whole = (await gather(subject, { most: all })).gathered
      expect(sizeOf(whole)).toBe(all)
      expect(whole.cut).toBe(false)
      expect((await gather(subject)).gathered.cut).toBe(false)
    },
  )

  it('does not read the items that it does not show', async () => {
    const { watched } = await gather(allCards, { most: 7 })
    expect(watched.asked.map((ids) => ids.length)).toEqual([7, 1])
  })
})

describe('the formats of an export', () => {
  it('go by the whole of it: highlights that a preview does not show make a file of highlights possible', async () => {
    const { gathered } = await gather({ ...allCards, ids: ['card-5', 'card-0'] }, { most: 1 })
    expect(formatsOf(gathered)).toContain('web-annotations')
  })

  it('leave a file of highlights out where only private ones would be shared', async () => {
    const subject = { kind: 'items', ids: ['card-1'], title: 'One' } as const
    expect(formatsOf((await gather(subject)).gathered)).toContain('web-annotations')
    expect(formatsOf((await gather(subject, { purpose: 'to-share' })).gathered)).not.toContain(
      'web-annotations',
    )
  })
})

describe('the log, which may be long', () => {
  it('is asked for once where it is exported itself', async () => {
    const { watched } = await gather({ kind: 'log', ids: null })
    expect(watched.logAsked).toEqual([null])
  })

  it('is asked only about the items of anything else', async () => {
    const ofList = await gather({ kind: 'list', id: list.id })
    expect(ofList.watched.logAsked).toEqual([['card-0', 'card-1', 'card-2']])
  })
})
