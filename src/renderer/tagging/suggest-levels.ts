import type { Item } from '../../shared/content/item'
import type { Level } from '../../shared/levels/level'
import type { LevelAnswer } from '../../shared/levels/suggest-level'
import { api } from '../api'

/** What the model says of one item; null where it says nothing. */
export interface SuggestedLevel {
  readonly id: string
  readonly level: Level
  readonly certainty: 'sure' | 'likely' | 'unsure'
}

/** Reads items one after another and suggests a level for each; stops when `goesOn` says no. */
export async function suggestLevels(
  ids: readonly string[],
  goesOn: (done: number) => boolean,
): Promise<readonly SuggestedLevel[]> {
  // The model is large and seldom wanted, so it comes when it is.
  const { suggestLevel } = await import('../../shared/levels/suggest-level')
  const found: SuggestedLevel[] = []
  for (const [done, id] of ids.entries()) {
    if (!goesOn(done)) return found
    const item = await api.library.item({ id })
    const answer: LevelAnswer = item === null ? { kind: 'too-little' } : suggestLevel(textOf(item))
    if (answer.kind === 'suggestion') found.push({ id, level: answer.level, certainty: answer.certainty })
  }
  return found
}

/** Title and text, as the model reads them. */
function textOf(item: Item): string {
  return [item.title, ...item.blocks.map(({ text }) => text)].join('\n')
}
