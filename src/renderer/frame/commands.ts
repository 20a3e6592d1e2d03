import { useEffect } from 'react'
import { defaultSettings } from '../../shared/settings/settings'
import type { Theme } from '../../shared/settings/settings'
import { api, listen } from '../api'
import { exportWhatIsShown } from '../export/export-what-is-shown'
import { navigate } from '../navigation'
import type { Screen } from '../navigation'
import { openPalette } from '../palette/palette-store'
import { openFind } from '../reader/find-store'
import { changeSettings, turnHistory, useRecordsStore } from '../store/records-store'
import { openOverlay } from './overlays'

/** A command that the menu, the palette and the keyboard share. Its name stands in the catalogue under `commands`. */
export interface Command {
  readonly id: CommandId
  /** The keys, as `Mod` (Ctrl or Cmd), `Alt`, `Shift` and a key joined by `+`; absent where there are none. */
  readonly keys?: string
  readonly run: () => void
}

const screenCommands = [
  'browse',
  'fit-check',
  'log',
  'contrasts',
  'lists',
  'annotations',
  'advisers',
  'insights',
  'glossary',
  'lens',
  'trash',
  'settings',
] as const
const themeCommands = ['theme-system', 'theme-light', 'theme-dark', 'theme-sepia', 'theme-contrast'] as const

/** The name of a command. */
export type CommandId =
  | (typeof screenCommands)[number]
  | (typeof themeCommands)[number]
  | 'new-list'
  | 'print'
  | 'undo-change'
  | 'redo-change'
  | 'search'
  | 'find'
  | 'palette'
  | 'back'
  | 'forward'
  | 'goals'
  | 'shortcuts'
  | 'export'

const screenKeys: Partial<Record<CommandId, string>> = {
  browse: 'Mod+1',
  'fit-check': 'Mod+2',
  log: 'Mod+3',
  contrasts: 'Mod+4',
  lists: 'Mod+5',
  annotations: 'Mod+6',
  settings: 'Mod+,',
}

/** Every command, in the order in which the palette shows them at first. */
export const commands: readonly Command[] = [
  ...screenCommands.map((id): Command => withKeys(id, screenKeys[id], () => goTo(id))),
  { id: 'search', keys: 'Mod+F', run: focusSearch },
  {
    id: 'find',
    keys: 'F3',
    run: () => {
      if (!openFind()) focusSearch()
    },
  },
  { id: 'palette', keys: 'Mod+K', run: openPalette },
  { id: 'goals', keys: 'Mod+G', run: () => openOverlay('goals') },
  { id: 'new-list', keys: 'Mod+N', run: () => navigate({ screen: 'lists', query: { new: '1' } }) },
  { id: 'export', keys: 'Mod+E', run: exportWhatIsShown },
  { id: 'print', keys: 'Mod+P', run: () => void api.app.print() },
  { id: 'undo-change', keys: 'Mod+Alt+Z', run: () => void turnHistory('undo') },
  { id: 'redo-change', keys: 'Mod+Alt+Y', run: () => void turnHistory('redo') },
  { id: 'back', keys: 'Alt+ArrowLeft', run: () => window.history.back() },
  { id: 'forward', keys: 'Alt+ArrowRight', run: () => window.history.forward() },
  { id: 'shortcuts', keys: '?', run: () => openOverlay('shortcuts') },
  ...themeCommands.map((id): Command => ({
    id,
    run: () => void changeSettings('settings-changed', { theme: themeOf(id) }),
  })),
]

function withKeys(id: CommandId, keys: string | undefined, run: () => void): Command {
  return keys === undefined ? { id, run } : { id, keys, run }
}

function themeOf(id: (typeof themeCommands)[number]): Theme {
  const themes = {
    'theme-system': 'system',
    'theme-light': 'light',
    'theme-dark': 'dark',
    'theme-sepia': 'sepia',
    'theme-contrast': 'contrast',
  } as const
  return themes[id]
}

function goTo(screen: Screen): void {
  navigate({ screen })
}

/** Puts the cursor into the search box, with its text selected. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]')
  box?.focus()
  box?.select()
}

/** The keys of a command: the user's own where there are any. An empty text means none. */
export function keysOf(command: Command, shortcuts: Readonly<Record<string, string>>): string {
  return shortcuts[command.id] ?? command.keys ?? ''
}

/** Runs commands that come from the keyboard and from the menu. */
export function useCommands(): void {
  useEffect(() => {
    const stop = listen('command.run', ({ command }) => commands.find((each) => each.id === command)?.run())
    const press = (event: KeyboardEvent): void => {
      const pressed = formatKeys(event)
      if (pressed === '?' && isEditing(event.target)) return
      const { cached } = useRecordsStore.getState()
      const shortcuts = cached.settings?.[0]?.shortcuts ?? defaultSettings.shortcuts
      const command = commands.find((each) => keysOf(each, shortcuts) === pressed)
      if (command === undefined) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', press)
    return () => {
      stop()
      window.removeEventListener('keydown', press)
    }
  }, [])
}

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
  )
}

/** Writes the keys of an event in the form that commands use. */
export function formatKeys(event: {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly key: string
}): string {
  if (event.key === '?') return '?'
  const parts = [
    event.ctrlKey || event.metaKey ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && event.key.length > 1 ? 'Shift' : '',
    event.key.length === 1 ? event.key.toUpperCase() : event.key,
  ]
  return parts.filter((part) => part !== '').join('+')
}
