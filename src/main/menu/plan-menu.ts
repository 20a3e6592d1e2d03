import { commands } from '../../shared/commands/command-table'
import type { CommandId } from '../../shared/commands/command-table'
import { toAccelerator } from '../../shared/commands/keys'
import { commandsOf, menuShapes } from '../../shared/commands/menu-shapes'
import type { MenuShape, Stretch } from '../../shared/commands/menu-shapes'
import { keysOf } from '../../shared/commands/shortcuts'
import type { ShortcutChanges } from '../../shared/commands/shortcuts'
import type { Platform } from '../../shared/commands/platform'
import { joinWithLines } from './join-with-lines'

/** What the system does by itself in a menu: text editing, and what a Mac expects under the app's name. */
export type MenuRole =
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'front'

/** A part of a menu, without anything of Electron's. */
export type MenuPart =
  | {
      readonly kind: 'command'
      readonly command: CommandId
      readonly label: string
      /** As Electron writes it; null when the command has no keys. */
      readonly accelerator: string | null
      /** False for keys that would be taken from whoever types; the page listens for those itself. */
      readonly registers: boolean
      readonly enabled: boolean
    }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  | { readonly kind: 'item'; readonly itemId: string; readonly label: string }
  | { readonly kind: 'line' }
  | {
      readonly kind: 'menu'
      readonly id: string
      readonly label: string
      readonly parts: readonly MenuPart[]
    }

/** What a menu depends on. */
export interface MenuSituation {
  readonly platform: Platform
  /** Looks words up in the catalogue by path. */
  readonly words: (path: string) => string
  readonly shortcuts: ShortcutChanges
  /** What was read last, newest first. */
  readonly recent: readonly { readonly id: string; readonly title: string }[]
  /** Whether the window in front shows an item. */
  readonly showsItem: boolean
}

const roles: Partial<Record<Stretch, readonly MenuRole[]>> = {
  text: ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'],
  'mac-services': ['services'],
  'mac-hide': ['hide', 'hideOthers', 'unhide'],
  'mac-front': ['front'],
}

/** The whole menu bar as each platform groups it, with every command in it once. */
export function planMenu(situation: MenuSituation): readonly MenuPart[] {
  const { platform, words } = situation
  return menuShapes(platform).map(({ id, stretches }) => ({
    kind: 'menu',
    id,
    label: words(`menu.${id}`),
    parts: joinWithLines(stretches.map((stretch) => partsOf(stretch, id, situation))),
  }))
}

function partsOf(stretch: Stretch, menu: MenuShape['id'], situation: MenuSituation): readonly MenuPart[] {
  const { words, recent, platform } = situation
  if (stretch === 'recent') {
    const parts = recent.map(({ id, title }) => ({ kind: 'item', itemId: id, label: title }) as const)
    return parts.length === 0 ? [] : [{ kind: 'menu', id: 'recent', label: words('menu.recent'), parts }]
  }
  const ofRoles = roles[stretch]
  if (ofRoles !== undefined)
    return ofRoles.map((role) => ({ kind: 'role', role, label: words(`menu.roles.${role}`) }))
  return commandsOf(stretch, menu, platform).map(({ id }) => toCommandPart(id, situation))
}

/** The entry of one command. */
export function toCommandPart(id: CommandId, situation: MenuSituation): MenuPart {
  const { words, shortcuts, platform, showsItem } = situation
  const command = commands.find((each) => each.id === id)
  const keys = command === undefined ? '' : keysOf(command, shortcuts, platform)
  return {
    kind: 'command',
    command: id,
    label: words(`commands.${id}`),
    accelerator: keys === '' ? null : toAccelerator(keys),
    registers: /(^|\+)(Mod|Ctrl|Alt)\+|^F\d/.test(keys),
    enabled: command?.needs !== 'item' || showsItem,
  }
}
