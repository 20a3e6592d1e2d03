import { describe, expect, it } from 'vitest'
import { summariseItem } from '../../../../src/shared/content/summarise-item'
import { findRelated } from '../../../../src/shared/library/find-related'
import type { Related } from '../../../../src/shared/library/find-related'
import { essayOf } from '../../../support/annotation-builders'
import { createAdvice, createSource } from '../../../support/export-builders'

const advice = createAdvice({ id: 'card', sources: ['repenning-2001'], essays: ['essay'] })
const essay = { ...essayOf([], 'v1', 'essay'), sources: ['repenning-2001'] }
const alone = createAdvice({ id: 'alone', sources: [], essays: [] })
const source = createSource()
const contrast = {
  id: 'pair',
  title: 'Ask or act',
  differ: 'route',
  sides: ['other', 'card'],
  ask: ['', ''],
  why: [],
} as const
const summaries = [advice, essay, alone, source].map(summariseItem)

const idsOf = ({ essays, sources, usedBy, contrasts }: Related) => ({
  essays: essays.map(({ id }) => id),
  sources: sources.map(({ id }) => id),
  usedBy: usedBy.map(({ id }) => id),
  contrasts: contrasts.map(({ id }) => id),
})

describe('what hangs together with an item', () => {
  it.each([
    {
      title: 'an advice card: its essays, its sources and what contradicts it',
      item: advice,
      related: { essays: ['essay'], sources: ['repenning-2001'], usedBy: [], contrasts: ['pair'] },
    },
    {
      title: 'an essay: its sources',
      item: essay,
      related: { essays: [], sources: ['repenning-2001'], usedBy: [], contrasts: [] },
    },
    {
      title: 'a source: what names it',
      item: source,
      related: { essays: [], sources: [], usedBy: ['card', 'essay'], contrasts: [] },
    },
    {
      title: 'a card that names nothing: nothing',
      item: alone,
      related: { essays: [], sources: [], usedBy: [], contrasts: [] },
    },
  ])('$title', ({ item, related }) => {
    expect(idsOf(findRelated(item, summaries, [contrast]))).toEqual(related)
  })

  it('never takes an item of another kind for a source because it bears the same id', () => {
    const namesake = summariseItem(createAdvice({ id: 'repenning-2001' }))
    expect(idsOf(findRelated(advice, [namesake], [])).sources).toEqual([])
  })
})
