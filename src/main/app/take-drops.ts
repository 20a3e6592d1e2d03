import { statSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { createAppError } from '../../shared/base/app-error'
import type { Chosen } from '../import/import-protocol'
import type { IpcHost } from '../ipc/ipc-host'
import type { AppWindows } from './app-windows'
import { tellWindow } from './broadcast'
import type { Services } from './open-services'

const dropped = z.array(z.string().min(1).max(4096).refine(isAbsolute)).min(1).max(2000)

/**
 * Takes files that were dropped on a window. The paths come from the preload, which reads them off the system's own drop;
 * the page has no way to send any. The window on which they fell is told a token that stands for them; what falls on the
 * capture window, which has no place for the questions of an import, goes to a window on the library.
 */
export function takeDrops(host: IpcHost, opening: Promise<Services>, windows: AppWindows): void {
  host.handle('import.dropped', async (input, page) => {
    const parsed = dropped.safeParse(input)
    if (!parsed.success) throw new Error('Refused: not a drop')
    const { importing } = await opening
    const window = windows.all().find(({ webContents: { id } }) => id === page) ?? windows.show()
    const chosen = toChosen(parsed.data)
    if (chosen === null) tellWindow(window, 'notice.put', createAppError('import-drop-mixed'))
    else tellWindow(window, 'import.dropped', importing.service.take(chosen))
  })
}

/** One folder, or files alone; null for anything else, so that nothing of a drop is left out in silence. */
function toChosen(paths: readonly string[]): Chosen | null {
  const kinds = paths.map((path) => statSync(path, { throwIfNoEntry: false }))
  const [first] = paths
  if (first !== undefined && kinds.length === 1 && kinds[0]?.isDirectory() === true)
    return { kind: 'folder', path: first }
  return kinds.every((kind) => kind?.isFile() === true) ? { kind: 'files', paths } : null
}
