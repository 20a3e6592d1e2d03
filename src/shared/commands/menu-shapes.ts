import { commands } from './command-table'
import type { CommandEntry, CommandGroup, CommandId } from './command-table'
import type { Platform } from './platform'

/** A stretch of a menu: a group of commands, or something that the system or the moment puts there. */
export type Stretch = CommandGroup | 'recent' | 'text' | 'mac-services' | 'mac-hide' | 'mac-front'

/** One menu of the bar: its name stands in the catalogue under `menu.<id>`. */
export interface MenuShape {
  readonly id: 'app' | 'file' | 'edit' | 'item' | 'go' | 'view' | 'window' | 'help'
  readonly stretches: readonly Stretch[]
}

const middle: readonly MenuShape[] = [
  { id: 'edit', stretches: ['history', 'text', 'find'] },
  { id: 'item', stretches: ['item-open', 'item-use', 'item-copy'] },
  { id: 'go', stretches: ['palette', 'steps', 'screens'] },
  { id: 'view', stretches: ['zoom', 'theme', 'full-screen'] },
]

const onMac: readonly MenuShape[] = [
  { id: 'app', stretches: ['about', 'settings', 'mac-services', 'mac-hide', 'leave'] },
  { id: 'file', stretches: ['make', 'recent', 'exchange', 'leave'] },
  ...middle,
  { id: 'window', stretches: ['window', 'mac-front'] },
  { id: 'help', stretches: ['help'] },
]
const elsewhere: readonly MenuShape[] = [
  { id: 'file', stretches: ['make', 'recent', 'exchange', 'settings', 'leave'] },
  ...middle,
  { id: 'window', stretches: ['window'] },
  { id: 'help', stretches: ['help', 'about'] },
]

/** The menus from left to right, as each platform groups them. */
export function menuShapes(platform: Platform): readonly MenuShape[] {
  return platform === 'mac' ? onMac : elsewhere
}

/** The commands of a stretch of a menu. A Mac has Quit under the app's name, and only Close under File. */
export function commandsOf(
  stretch: Stretch,
  menu: MenuShape['id'],
  platform: Platform,
): readonly (CommandEntry & { readonly id: CommandId })[] {
  const found = commands.filter(({ group }) => group === stretch)
  if (platform !== 'mac' || stretch !== 'leave') return found
  return found.filter(({ id }) => (id === 'quit') === (menu === 'app'))
}

/** Every command under the menu in which it stands, for lists of shortcuts. */
export function commandsByMenu(platform: Platform): readonly {
  readonly menu: MenuShape['id']
  readonly commands: readonly (CommandEntry & { readonly id: CommandId })[]
}[] {
  return menuShapes(platform).map(({ id, stretches }) => ({
    menu: id,
    commands: stretches.flatMap((stretch) => commandsOf(stretch, id, platform)),
  }))
}
