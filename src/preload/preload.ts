import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { eventNames } from '../shared/ipc/events'

// The list of calls is written in by the build from the contract, so that the schemas stay out of the preload.
declare const __CHANNELS__: readonly string[]

/** The little of the page's world that the preload touches; the rest of it has no place in this environment. */
interface DropEvent {
  readonly isTrusted: boolean
  readonly dataTransfer: { readonly types: readonly string[]; readonly files: Iterable<DroppedFile> } | null
  preventDefault(): void
}
/** Older runtimes put the path on the file itself and have no `webUtils`. */
type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0] & { readonly path?: string }
declare const window: {
  addEventListener(event: 'dragover' | 'drop', listener: (event: DropEvent) => void): void
}

type Call = (input: unknown) => Promise<unknown>
const calls: Record<string, Record<string, Call>> = {}
for (const channel of __CHANNELS__) {
  const dot = channel.indexOf('.')
  const feature = channel.slice(0, dot)
  calls[feature] = {
    ...calls[feature],
    [channel.slice(dot + 1)]: (input) => ipcRenderer.invoke(channel, input),
  }
}

function on(event: string, listener: (payload: unknown) => void): () => void {
  if (!(eventNames as readonly string[]).includes(event)) throw new Error(`Unknown event ${event}`)
  const forward = (_event: unknown, payload: unknown): void => listener(payload)
  ipcRenderer.on(event, forward)
  return () => void ipcRenderer.off(event, forward)
}

/**
 * Files dropped on the window go to the main process from here, because only here their paths can be read: a page that
 * was taken over could name none. A drop that a script made up is not trusted and is ignored.
 */
function takeDrops(): void {
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
  })
  window.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])]
    if (!event.isTrusted || files.length === 0) return
    event.preventDefault()
    const paths = files.map(pathOf).filter((path) => path !== '')
    if (paths.length > 0) void ipcRenderer.invoke('import.dropped', paths)
  })
}

function pathOf(file: DroppedFile): string {
  return typeof file.path === 'string' ? file.path : webUtils.getPathForFile(file)
}

takeDrops()
contextBridge.exposeInMainWorld('levelwise', { calls, on })
