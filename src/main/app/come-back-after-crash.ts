import type { WebContents } from 'electron'

type CrashingPage = Pick<WebContents, 'on' | 'reload'>

/** More crashes than these in a row are no accident, and drawing the page again would only repeat them. */
const mostCrashes = 5

/** A page that has stood for so long, in milliseconds, is well again. */
const wellAfter = 60_000

/** A page whose process died is drawn again where it was; what was typed comes back from the drafts. */
export function comeBackAfterCrash({ webContents }: { readonly webContents: CrashingPage }): void {
  let crashes = 0
  let timer: NodeJS.Timeout | undefined
  webContents.on('did-finish-load', () => {
    clearTimeout(timer)
    timer = setTimeout(() => (crashes = 0), wellAfter)
    timer.unref()
  })
  webContents.on('render-process-gone', (_event, { reason }) => {
    // Else the time of a page that had died would make the one that came after it well.
    clearTimeout(timer)
    if (reason === 'clean-exit' || crashes >= mostCrashes) return
    crashes += 1
    webContents.reload()
  })
}
