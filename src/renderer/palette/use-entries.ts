import { useMemo } from 'react'
import { foldText } from '../../shared/base/fold-text'
import { commands } from '../../shared/commands/command-table'
import { keysOf } from '../../shared/commands/shortcuts'
import { runCommand } from '../frame/commands'
import { useHelpPages } from '../help/help-pages'
import { useWords } from '../language/use-words'
import { navigate, shownItem } from '../navigation'
import { platform } from '../platform'
import { useLibrary } from '../store/library-store'
import { commit, settingsOperation, useRecords, useSettings } from '../store/records-store'

/** Something that the palette offers. */
export interface Entry {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly keys: string
  readonly run: () => void
}

/** Everything that the palette offers, and the text of each by which it is found. */
export function useEntries(): { readonly entries: readonly Entry[]; readonly haystack: readonly string[] } {
  const t = useWords()
  const summaries = useLibrary((state) => state.summaries)
  const pages = useHelpPages()
  const lists = useRecords('lists')
  const goals = useRecords('goals')
  const { shortcuts, activeGoalId } = useSettings()
  return useMemo(() => {
    const onItem = shownItem() !== null
    const offered = commands.filter(({ id, needs }) => id !== 'palette' && (needs !== 'item' || onItem))
    const fromCommands = offered.map((command) => ({
      id: `command-${command.id}`,
      label: t(`commands.${command.id}`),
      also: t(`palette.also.${command.id}` as 'palette.also.theme-dark', { defaultValue: '' }),
      kind: t('palette.command'),
      keys: keysOf(command, shortcuts, platform),
      run: () => runCommand(command.id),
    }))
    const fromGoals = (goals ?? [])
      .filter((goal) => goal.archivedAt === null && goal.id !== activeGoalId)
      .map((goal) => ({
        id: `goal-${goal.id}`,
        label: t('palette.aimAt', { goal: goal.words }),
        also: '',
        kind: t('level.label', { level: goal.level }),
        keys: '',
        run: () => void commit('goal-activated', [settingsOperation({ activeGoalId: goal.id })]),
      }))
    const fromLists = (lists ?? []).map((list) => ({
      id: `list-${list.id}`,
      label: list.title,
      also: '',
      kind: t('palette.list'),
      keys: '',
      run: () => navigate({ screen: 'lists', id: list.id }),
    }))
    const fromItems = summaries.map((item) => ({
      id: `item-${item.id}`,
      label: item.title,
      also: '',
      kind: t(`kinds.${item.kind}`),
      keys: '',
      run: () => navigate({ screen: 'item', id: item.id }),
    }))
    const fromHelp = pages.map((page) => ({
      id: `item-${page.id}`,
      label: page.title,
      also: '',
      kind: t('help.kind'),
      keys: '',
      run: () => navigate({ screen: 'item', id: page.id }),
    }))
    const entries = [...fromCommands, ...fromGoals, ...fromLists, ...fromItems, ...fromHelp]
    return { entries, haystack: entries.map(({ label, also }) => foldText(`${label} ${also}`.trim())) }
  }, [t, summaries, pages, lists, goals, shortcuts, activeGoalId])
}

/** How many recent things stand above the others. */
const mostRecent = 8

/** What was chosen here or read last, the newest first. */
export function useRecentEntries(entries: readonly Entry[], choices: readonly string[]): readonly Entry[] {
  const positions = useRecords('positions')
  return useMemo(() => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    const read = [...(positions ?? [])].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, mostRecent)
    const ids = [...choices.slice(0, mostRecent / 2), ...read.map(({ id }) => `item-${id}`)]
    return [...new Set(ids)].slice(0, mostRecent).flatMap((id) => byId.get(id) ?? [])
  }, [entries, choices, positions])
}
