import { BrowserWindow } from 'electron'
import { statSync } from 'node:fs'
import { z } from 'zod'
import type { Chosen } from '../import/import-protocol'
import type { IpcHost } from '../ipc/ipc-host'
import { tellWindow } from './broadcast'
import type { Services } from './open-services'

const dropped = z.array(z.string().min(1).max(4096)).min(1).max(2000)

/**
 * Takes files that were dropped on a window. The paths come from the preload, which reads them off the system's own drop;
 * the page has no way to send any. The window is told a token that stands for them.
 */
export function takeDrops(host: IpcHost, opening: Promise<Services>): void {
  host.handle('import.dropped', async (input) => {
    const parsed = dropped.safeParse(input)
    if (!parsed.success) throw new Error('Refused: not a drop')
    const { importing } = await opening
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
    if (window !== undefined)
      tellWindow(window, 'import.dropped', importing.service.take(toChosen(parsed.data)))
  })
}

function toChosen(paths: readonly string[]): Chosen {
  const [first] = paths
  const isFolder = paths.length === 1 && first !== undefined && statSync(first).isDirectory()
  if (isFolder) return { kind: 'folder', path: first }
  return { kind: 'files', paths: paths.filter((path) => statSync(path).isFile()) }
}
