import { ipcMain } from 'electron'
import type { WebFrameMain } from 'electron'
import type { IpcHost } from '../ipc/ipc-host'
import { appHost, scheme } from './app-scheme'

/** Answers calls from our own page only. */
export function createElectronIpcHost(): IpcHost {
  return {
    handle(channel, answer) {
      ipcMain.handle(channel, (event, input: unknown) => {
        if (!isOurs(event.senderFrame)) throw new Error('Refused: not one of our windows')
        return answer(input)
      })
    },
  }
}

/**
 * The origin of every custom scheme reads "null", so protocol and host are compared instead. The frame is null when the
 * window has moved on since it asked.
 */
function isOurs(frame: WebFrameMain | null): boolean {
  if (frame === null || frame.parent !== null) return false
  const url = new URL(frame.url)
  return url.protocol === `${scheme}:` && url.host === appHost
}
