import { app } from 'electron'
import { planDockMenu } from '../menu/plan-dock-menu'
import { planJumpList } from '../menu/plan-jump-list'
import type { MenuSituation } from '../menu/plan-menu'
import { toElectronMenu } from './to-electron-menu'
import type { MenuActions } from './to-electron-menu'

/**
 * Shows what was read last where the system has a place for it: the jump list of Windows, whose entries start the
 * installed program with a link, and the dock menu of a Mac. Linux desktops have none that a program can fill.
 */
export function showRecent(situation: MenuSituation, actions: MenuActions): void {
  if (process.platform === 'win32' && app.isPackaged)
    app.setJumpList(
      planJumpList(situation.recent, situation.words).map(({ name, entries }) => ({
        type: 'custom',
        name,
        items: entries.map(({ title, args }) => ({
          type: 'task',
          title,
          args,
          program: process.execPath,
          iconPath: process.execPath,
          iconIndex: 0,
        })),
      })),
    )
  if (process.platform === 'darwin') app.dock?.setMenu(toElectronMenu(planDockMenu(situation), actions))
}
