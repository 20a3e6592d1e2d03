import type { BrowserWindow } from 'electron'

/** More crashes than these in a row are no accident, and drawing the page again would only repeat them. */
const mostCrashes = 5

/** A page whose process died is drawn again where it was; what was typed comes back from the drafts. */
export function comeBackAfterCrash(window: BrowserWindow): void {
  let crashes = 0
  window.webContents.on('did-finish-load', () => setTimeout(() => (crashes = 0), 60_000).unref())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || crashes >= mostCrashes) return
    crashes += 1
    window.webContents.reload()
  })
}
