import type { Item } from '../../shared/content/item'
import { news } from '../../shared/news/news'
import { buildSample, sampleGoalId } from '../../shared/sample/build-sample'
import type { SampleWords } from '../../shared/sample/build-sample'
import { sampleItemIds } from '../../shared/sample/sample-plan'
import type { SampleEntryId } from '../../shared/sample/sample-plan'
import { api } from '../api'
import type { useWords } from '../language/use-words'
import { commit, settingsOperation, useRecordsStore } from '../store/records-store'
import { today } from '../store/today'

type Words = ReturnType<typeof useWords>

/**
 * Puts the sample in, as one change, in the user's language. Its goal becomes the active one where none is. Whoever asks
 * for it has seen the first page. Does nothing while the sample is there.
 */
export async function addSample(t: Words): Promise<void> {
  if ((await api.records.countSample()) > 0) return
  const found = await Promise.all(sampleItemIds.map((id) => api.library.item({ id })))
  const items = new Map(found.filter((item): item is Item => item !== null).map((item) => [item.id, item]))
  const [settings] = useRecordsStore.getState().cached.settings ?? []
  await commit('sample-added', [
    ...buildSample(items, sampleWords(t), today()),
    settingsOperation({
      activeGoalId: settings?.activeGoalId ?? sampleGoalId,
      welcomed: true,
      newsSeen: settings?.newsSeen ?? news[0].version,
    }),
  ])
}

function sampleWords(t: Words): SampleWords {
  return {
    goal: t('sample.goal'),
    tag: t('sample.tag'),
    reason: (id) => t(`sample.entries.${id}.reason`),
    expectation: (id) => t(`sample.entries.${id}.expectation`),
    happened: (id) => (hasComeOf(id) ? t(`sample.happened.${id}`) : ''),
    pasted: (id) =>
      isPasted(id)
        ? { text: t(`sample.pasted.${id}.text`), adviser: t(`sample.pasted.${id}.adviser`) }
        : { text: '', adviser: '' },
    note: (id) => t(`sample.notes.${id}`),
    listTitle: t('sample.listTitle'),
    listNotes: t('sample.listNotes'),
    section: (id) => t(`sample.sections.${id}`),
    listed: (id) => t(`sample.listed.${id}`),
  }
}

function isPasted(id: SampleEntryId): id is 'ownFigure' | 'oneSystem' {
  return id === 'ownFigure' || id === 'oneSystem'
}

/** The entries of which the catalogue says what came; the others are too young or went no further. */
const comeOf = ['boundary', 'ownFigure', 'count', 'suite', 'done'] as const satisfies readonly SampleEntryId[]

function hasComeOf(id: SampleEntryId): id is (typeof comeOf)[number] {
  return comeOf.some((each) => each === id)
}
