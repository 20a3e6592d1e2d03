import type { ElectronApplication } from '@playwright/test'
import { join } from 'node:path'
import { root } from '../electron/launch-app'

/** How often a page that is none of ours was answered, and how often it was refused. */
export interface ForeignCalls {
  readonly refused: number
  readonly answered: readonly string[]
}

const preload = join(root, 'out', 'preload', 'preload.js')

/** A script that makes every call, one after another, and tells what came of them. */
function callAll(channels: readonly string[]): string {
  return `(async () => {
    const came = { refused: 0, answered: [] }
    for (const channel of ${JSON.stringify(channels)}) {
      const [feature, verb] = channel.split('.')
      try {
        await window.levelwise.calls[feature][verb]({})
        came.answered.push(channel)
      } catch (error) {
        if (String(error).includes('not one of our windows')) came.refused += 1
        else came.answered.push(channel + ' refused for another reason: ' + error)
      }
    }
    return came
  })()`
}

/** Lets a page that is none of ours, but has our preload, make every call that there is. */
export function callFromForeignPage(
  app: ElectronApplication,
  channels: readonly string[],
): Promise<ForeignCalls> {
  return app.evaluate(
    async ({ BrowserWindow }, [preload, script]) => {
      const foreign = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      })
      try {
        await foreign.loadURL('about:blank')
        return (await foreign.webContents.executeJavaScript(script)) as ForeignCalls
      } finally {
        foreign.destroy()
      }
    },
    [preload, callAll(channels)] as const,
  )
}

/** Lets a frame inside of a page, which was given our preload, make every call that there is. */
export function callFromFrame(app: ElectronApplication, channels: readonly string[]): Promise<ForeignCalls> {
  return app.evaluate(
    async ({ BrowserWindow }, [preload, script]) => {
      const outer = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegrationInSubFrames: true },
      })
      try {
        await outer.loadURL('about:blank')
        // The guard would not let the frame load anything; what is tried here is the one behind it.
        outer.webContents.removeAllListeners('will-frame-navigate')
        await outer.webContents.executeJavaScript(`new Promise((resolve) => {
          const frame = document.createElement('iframe')
          frame.srcdoc = '<p>inside</p>'
          frame.onload = () => resolve('loaded')
          document.body.append(frame)
        })`)
        const inner = outer.webContents.mainFrame.frames[0]
        if (inner === undefined) return { refused: 0, answered: ['there is no frame'] }
        return (await inner.executeJavaScript(script)) as ForeignCalls
      } finally {
        outer.destroy()
      }
    },
    [preload, callAll(channels)] as const,
  )
}
