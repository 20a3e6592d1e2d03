import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { CommandId } from '../../shared/commands/command-table'
import type { MenuPart } from '../menu/plan-menu'

/** What choosing in the menu does. */
export interface MenuActions {
  readonly run: (command: CommandId) => void
  readonly openItem: (id: string) => void
}

/** Turns a planned menu into Electron's. */
export function toElectronMenu(parts: readonly MenuPart[], actions: MenuActions): Menu {
  return Menu.buildFromTemplate(parts.map((part) => toTemplate(part, actions)))
}

function toTemplate(part: MenuPart, actions: MenuActions): MenuItemConstructorOptions {
  switch (part.kind) {
    case 'line':
      return { type: 'separator' }
    case 'role':
      return { role: part.role, label: part.label }
    case 'item':
      return { label: part.label, click: () => actions.openItem(part.itemId) }
    case 'menu':
      return {
        id: part.id,
        label: part.label,
        // The Mac puts its own entries into these two.
        ...(part.id === 'window' || part.id === 'help' ? { role: part.id } : {}),
        submenu: part.parts.map((inner) => toTemplate(inner, actions)),
      }
    case 'command':
      return {
        id: part.command,
        label: part.label,
        enabled: part.enabled,
        click: () => actions.run(part.command),
        ...acceleratorOf(part),
      }
  }
}

/** A Mac's menu always takes its keys, so there keys that are not to be taken are not shown either. */
function acceleratorOf({
  accelerator,
  registers,
}: Extract<MenuPart, { kind: 'command' }>): MenuItemConstructorOptions {
  if (accelerator === null || (!registers && process.platform === 'darwin')) return {}
  return { accelerator, registerAccelerator: registers }
}
