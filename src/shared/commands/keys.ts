import type { Platform } from './platform'

/** What of a keyboard event tells which keys were pressed. */
export interface PressedKeys {
  readonly key: string
  /** The key by its place on the keyboard, such as `KeyK`. */
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Names for keys that cannot stand as themselves: the plus sign joins, and a space cannot be seen. */
const named: Readonly<Record<string, string>> = { '+': 'Plus', '=': 'Plus', ' ': 'Space' }

const lone = new Set([
  'Control',
  'Meta',
  'Alt',
  'AltGraph',
  'Shift',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
])

/**
 * Writes pressed keys as commands write them: `Mod+Shift+N`. Empty while only modifiers are held, and for keys that
 * belong to the system. A sign that needs Shift to be typed at all, such as `?`, is written without it.
 */
export function readKeys(event: PressedKeys, platform: Platform): string {
  if (lone.has(event.key)) return ''
  if (platform !== 'mac' && event.metaKey) return ''
  const key = nameOf(event)
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key)
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey
  const parts = [
    platform === 'mac' && event.ctrlKey ? 'Ctrl' : '',
    mod ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && !isSign && key !== 'Plus' ? 'Shift' : '',
    key,
  ]
  return parts.filter((part) => part !== '').join('+')
}

/**
 * The key's name. With a modifier a letter or digit goes by its place, so that shortcuts hold in scripts without Latin
 * letters and where Alt or Shift turns a key into another sign.
 */
function nameOf({ key, code = '', ctrlKey, metaKey, altKey }: PressedKeys): string {
  const letter = key.length === 1 ? key.toUpperCase() : key
  if ((ctrlKey || metaKey || altKey) && !/^[A-Z]$/.test(letter)) {
    const [, byPlace] = /^(?:Key([A-Z])|Digit\d)$/.exec(code) ?? []
    if (byPlace !== undefined) return byPlace
    if (/^Digit\d$/.test(code)) return code.slice(-1)
  }
  return named[letter] ?? letter
}

/** Why keys cannot be given to a command, or null when they can. */
export type KeyRefusal = 'needs-modifier' | 'reserved' | null

/** Keys that text fields, forms and the system live by. */
const reserved = new Set([
  'Mod+C',
  'Mod+V',
  'Mod+X',
  'Mod+A',
  'Mod+Z',
  'Mod+Y',
  'Mod+Shift+Z',
  'Mod+Shift+V',
  'Mod+Enter',
  'Mod+Backspace',
  'Alt+F4',
  'Alt+Tab',
  'Mod+Tab',
  'Mod+H',
  'Alt+ArrowUp',
  'Alt+ArrowDown',
  'Shift+ArrowLeft',
  'Shift+ArrowRight',
  'Shift+ArrowUp',
  'Shift+ArrowDown',
  'Shift+Tab',
  'Shift+Enter',
  'Shift+F10',
])

/** Tells whether keys can be given to a command. Plain letters would be lost to whoever types. */
export function refuseKeys(keys: string, platform: Platform): KeyRefusal {
  if (reserved.has(keys) && !(keys === 'Mod+H' && platform !== 'mac')) return 'reserved'
  if (keys === '?' || /^(Shift\+)?F([1-9]|1[0-9]|2[0-4])$/.test(keys)) return null
  return /(^|\+)(Mod|Ctrl|Alt)\+/.test(keys) ? null : 'needs-modifier'
}

const acceleratorNames: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Ctrl: 'Control',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
}

/** Writes keys as Electron's menus want them. */
export function toAccelerator(keys: string): string {
  return splitKeys(keys)
    .map((key) => acceleratorNames[key] ?? key)
    .join('+')
}

const printed: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Plus: '+',
  '-': '−',
}
const printedOnMac: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' }

/** The keys one by one, as they are printed on the keyboard. */
export function printKeys(keys: string, platform: Platform): readonly string[] {
  const own = platform === 'mac' ? printedOnMac : { Mod: 'Ctrl' }
  return splitKeys(keys).map((key) => own[key as 'Mod'] ?? printed[key] ?? key)
}

function splitKeys(keys: string): readonly string[] {
  return keys === '' ? [] : keys.split('+')
}
