import { app, Menu } from 'electron'
import { formatItemLink } from '../../shared/links/item-link'

interface RecentItem {
  readonly id: string
  readonly title: string
}

/**
 * Shows what was read last where the system has a place for it: the jump list of Windows, whose entries start the
 * installed program with a link, and the dock menu of a Mac. Linux desktops have none that a program can fill.
 */
export function showRecent(
  recent: readonly RecentItem[],
  words: (path: string) => string,
  open: (id: string) => void,
): void {
  if (process.platform === 'win32' && app.isPackaged) {
    app.setJumpList([
      {
        type: 'custom',
        name: words('menu.recent'),
        items: recent.map(({ id, title }) => ({
          type: 'task',
          title: title.slice(0, 200),
          program: process.execPath,
          args: formatItemLink(id),
          iconPath: process.execPath,
          iconIndex: 0,
        })),
      },
    ])
  }
  if (process.platform === 'darwin')
    app.dock?.setMenu(
      Menu.buildFromTemplate(recent.map(({ id, title }) => ({ label: title, click: () => open(id) }))),
    )
}
