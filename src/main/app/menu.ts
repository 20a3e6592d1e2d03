import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'

/** What a menu says, from the catalogue of the user's language. */
export type MenuWords = (key: string) => string

/** Puts up the application menu. `run` is told the command of the entry that was chosen. */
export function setApplicationMenu(words: MenuWords, run: (command: string) => void): void {
  const entry = (command: string, accelerator?: string): MenuItemConstructorOptions => ({
    label: words(`commands.${command}`),
    click: () => run(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: words('menu.file'),
      submenu: [
        entry('new-list', 'CmdOrCtrl+N'),
        entry('export', 'CmdOrCtrl+E'),
        entry('print', 'CmdOrCtrl+P'),
        line,
        process.platform === 'darwin' ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: words('menu.edit'),
      submenu: [
        entry('undo-change', 'CmdOrCtrl+Alt+Z'),
        entry('redo-change', 'CmdOrCtrl+Alt+Y'),
        line,
        { role: 'undo' },
        { role: 'redo' },
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: words('menu.go'),
      submenu: [
        entry('search', 'CmdOrCtrl+F'),
        entry('palette', 'CmdOrCtrl+K'),
        line,
        entry('back', 'Alt+Left'),
        entry('forward', 'Alt+Right'),
        line,
        entry('browse', 'CmdOrCtrl+1'),
        entry('fit-check', 'CmdOrCtrl+2'),
        entry('log', 'CmdOrCtrl+3'),
        entry('contrasts', 'CmdOrCtrl+4'),
        entry('lists', 'CmdOrCtrl+5'),
        entry('annotations', 'CmdOrCtrl+6'),
        entry('goals', 'CmdOrCtrl+G'),
        entry('settings', 'CmdOrCtrl+,'),
      ],
    },
    {
      label: words('menu.view'),
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        line,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu', label: words('menu.window') },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
