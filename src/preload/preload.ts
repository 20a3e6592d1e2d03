import { contextBridge, ipcRenderer } from 'electron'
import { eventNames } from '../shared/ipc/events'

// The list of calls is written in by the build from the contract, so that the schemas stay out of the preload.
declare const __CHANNELS__: readonly string[]

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

contextBridge.exposeInMainWorld('levelwise', { calls, on })
