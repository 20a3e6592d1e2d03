import type { Platform } from './platform'

/** A command as menu, palette, shortcut list and keyboard know it. Its name stands in the catalogue under `commands.<id>`. */
export interface CommandEntry {
  readonly id: string
  /** The stretch of a menu that it stands in; a line divides stretches. */
  readonly group: CommandGroup
  /** Who does it: the page of the window in front, or the main process. */
  readonly doneBy: 'page' | 'app'
  /** First keys: `Mod` (Ctrl, or Cmd on a Mac), `Ctrl`, `Alt`, `Shift` and a key, joined by `+`. */
  readonly keys?: string
  /** First keys on a Mac, where its users expect other ones. */
  readonly macKeys?: string
  /** What must be on screen for it to mean anything. */
  readonly needs?: 'item'
}

/** The stretches of the menus, in no order of their own. */
export type CommandGroup =
  | 'make'
  | 'exchange'
  | 'leave'
  | 'settings'
  | 'history'
  | 'find'
  | 'item-open'
  | 'item-use'
  | 'item-copy'
  | 'steps'
  | 'screens'
  | 'palette'
  | 'zoom'
  | 'theme'
  | 'full-screen'
  | 'window'
  | 'help'
  | 'about'

/** Every command. Menu, palette, `?` overlay and settings are derived from this table; tests hold them to it. */
export const commandTable = [
  { id: 'new-window', group: 'make', doneBy: 'app', keys: 'Mod+Shift+N' },
  { id: 'new-list', group: 'make', doneBy: 'page', keys: 'Mod+N' },
  { id: 'quick-capture', group: 'make', doneBy: 'app', keys: 'Mod+Shift+L' },
  { id: 'import', group: 'exchange', doneBy: 'page', keys: 'Mod+I' },
  { id: 'export', group: 'exchange', doneBy: 'page', keys: 'Mod+E' },
  { id: 'print', group: 'exchange', doneBy: 'page', keys: 'Mod+P' },
  { id: 'settings', group: 'settings', doneBy: 'page', keys: 'Mod+,' },
  { id: 'close-window', group: 'leave', doneBy: 'app', keys: 'Mod+W' },
  { id: 'quit', group: 'leave', doneBy: 'app', keys: 'Mod+Q' },

  { id: 'undo-change', group: 'history', doneBy: 'page', keys: 'Mod+Alt+Z' },
  { id: 'redo-change', group: 'history', doneBy: 'page', keys: 'Mod+Alt+Y' },
  { id: 'search', group: 'find', doneBy: 'page', keys: 'Mod+F' },
  { id: 'find', group: 'find', doneBy: 'page', keys: 'F3' },

  { id: 'item-new-window', group: 'item-open', doneBy: 'page', needs: 'item' },
  { id: 'item-beside', group: 'item-open', doneBy: 'page', needs: 'item' },
  { id: 'item-check', group: 'item-use', doneBy: 'page', keys: 'Mod+J', needs: 'item' },
  { id: 'item-add-to-list', group: 'item-use', doneBy: 'page', keys: 'Mod+D', needs: 'item' },
  { id: 'item-copy-citation', group: 'item-copy', doneBy: 'page', keys: 'Mod+Shift+C', needs: 'item' },
  { id: 'item-copy-link', group: 'item-copy', doneBy: 'page', needs: 'item' },

  { id: 'palette', group: 'palette', doneBy: 'page', keys: 'Mod+K' },
  { id: 'back', group: 'steps', doneBy: 'page', keys: 'Alt+ArrowLeft', macKeys: 'Mod+[' },
  { id: 'forward', group: 'steps', doneBy: 'page', keys: 'Alt+ArrowRight', macKeys: 'Mod+]' },
  { id: 'browse', group: 'screens', doneBy: 'page', keys: 'Mod+1' },
  { id: 'fit-check', group: 'screens', doneBy: 'page', keys: 'Mod+2' },
  { id: 'log', group: 'screens', doneBy: 'page', keys: 'Mod+3' },
  { id: 'contrasts', group: 'screens', doneBy: 'page', keys: 'Mod+4' },
  { id: 'lists', group: 'screens', doneBy: 'page', keys: 'Mod+5' },
  { id: 'annotations', group: 'screens', doneBy: 'page', keys: 'Mod+6' },
  { id: 'advisers', group: 'screens', doneBy: 'page', keys: 'Mod+7' },
  { id: 'insights', group: 'screens', doneBy: 'page', keys: 'Mod+8' },
  { id: 'glossary', group: 'screens', doneBy: 'page', keys: 'Mod+9' },
  { id: 'lens', group: 'screens', doneBy: 'page' },
  { id: 'trash', group: 'screens', doneBy: 'page' },
  { id: 'goals', group: 'screens', doneBy: 'page', keys: 'Mod+G' },

  { id: 'zoom-in', group: 'zoom', doneBy: 'app', keys: 'Mod+Plus' },
  { id: 'zoom-out', group: 'zoom', doneBy: 'app', keys: 'Mod+-' },
  { id: 'zoom-reset', group: 'zoom', doneBy: 'app', keys: 'Mod+0' },
  { id: 'theme-system', group: 'theme', doneBy: 'page' },
  { id: 'theme-light', group: 'theme', doneBy: 'page' },
  { id: 'theme-dark', group: 'theme', doneBy: 'page' },
  { id: 'theme-sepia', group: 'theme', doneBy: 'page' },
  { id: 'theme-contrast', group: 'theme', doneBy: 'page' },
  { id: 'full-screen', group: 'full-screen', doneBy: 'app', keys: 'F11', macKeys: 'Ctrl+Mod+F' },

  { id: 'minimise', group: 'window', doneBy: 'app', macKeys: 'Mod+M' },
  { id: 'next-window', group: 'window', doneBy: 'app', keys: 'Mod+F6', macKeys: 'Mod+`' },

  { id: 'help', group: 'help', doneBy: 'page', keys: 'F1' },
  { id: 'shortcuts', group: 'help', doneBy: 'page', keys: '?' },
  { id: 'tour', group: 'help', doneBy: 'page' },
  { id: 'whats-new', group: 'help', doneBy: 'page' },
  { id: 'about', group: 'about', doneBy: 'page' },
] as const satisfies readonly CommandEntry[]

/** The name of a command. */
export type CommandId = (typeof commandTable)[number]['id']
/** A command that the page does. */
export type PageCommandId = Extract<(typeof commandTable)[number], { readonly doneBy: 'page' }>['id']
/** A command that the main process does. */
export type AppCommandId = Extract<(typeof commandTable)[number], { readonly doneBy: 'app' }>['id']

/** The commands as plain entries, for code that walks them. */
export const commands: readonly (CommandEntry & { readonly id: CommandId })[] = commandTable

/** Tells whether a text names a command. */
export function isCommandId(text: string): text is CommandId {
  return commands.some(({ id }) => id === text)
}

/** Tells whether a text names a command that the main process does. */
export function isAppCommandId(text: string): text is AppCommandId {
  return commands.some(({ id, doneBy }) => id === text && doneBy === 'app')
}

/** The keys that a command has before the user changes any; an empty text means none. */
export function firstKeys({ keys = '', macKeys }: CommandEntry, platform: Platform): string {
  return platform === 'mac' ? (macKeys ?? keys) : keys
}
