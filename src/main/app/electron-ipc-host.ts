import { ipcMain } from 'electron'
import type { IpcHost } from '../ipc/ipc-host'
import { isOurFrame } from '../ipc/is-our-frame'

/** Answers calls from our own page only. */
export function createElectronIpcHost(): IpcHost {
  return {
    handle(channel, answer) {
      ipcMain.handle(channel, (event, input: unknown) => {
        if (!isOurFrame(event.senderFrame)) throw new Error('Refused: not one of our windows')
        return answer(input, event.sender.id)
      })
    },
  }
}
