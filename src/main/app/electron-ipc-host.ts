import { ipcMain } from 'electron'
import type { IpcHost } from '../ipc/ipc-host'
import { isOurFrame } from '../ipc/is-our-frame'

type Answer = Parameters<IpcHost['handle']>[1]

/** The way in for windows, open before there is anybody to answer. */
export interface WaitingIpcHost extends IpcHost {
  /** Resolves when a window first asks for something. */
  readonly asked: Promise<void>
}

/**
 * Answers calls from our own page only. The `early` channels are open from now on, before there are answers: whoever calls
 * meanwhile waits. So the window can come before everything that answers it has been loaded.
 */
export function createElectronIpcHost(early: readonly string[]): WaitingIpcHost {
  const answers = new Map<string, Answer>()
  const waiting = new Map<string, ((answer: Answer) => void)[]>()
  let tellAsked = (): void => undefined
  const asked = new Promise<void>((resolve) => (tellAsked = resolve))

  function open(channel: string): void {
    ipcMain.handle(channel, async (event, input: unknown) => {
      if (!isOurFrame(event.senderFrame)) throw new Error('Refused: not one of our windows')
      tellAsked()
      const page = event.sender.id
      const answer = answers.get(channel) ?? (await comingAnswer(channel))
      return answer(input, page)
    })
  }
  function comingAnswer(channel: string): Promise<Answer> {
    return new Promise((resolve) => waiting.set(channel, [...(waiting.get(channel) ?? []), resolve]))
  }

  for (const channel of early) open(channel)
  return {
    asked,
    handle(channel, answer) {
      if (!early.includes(channel)) open(channel)
      answers.set(channel, answer)
      for (const tell of waiting.get(channel) ?? []) tell(answer)
      waiting.delete(channel)
    },
  }
}
