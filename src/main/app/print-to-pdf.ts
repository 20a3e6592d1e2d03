import { BrowserWindow, session } from 'electron'
import { randomUUID } from 'node:crypto'
import { scheme } from './app-scheme'

const page = `${scheme}://print/`
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
}

/**
 * Prints a self-contained page to PDF in a hidden window of its own: scripts off, nothing cached, nothing loaded. The page
 * is served to that window's own session, because an address that holds the page itself may only be two megabytes long.
 */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const own = session.fromPartition(`print-${randomUUID()}`)
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: details.url !== page }))
  own.protocol.handle(scheme, () => new Response(html, { headers }))
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      session: own,
    },
  })
  try {
    await window.loadURL(page)
    const margins = { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 }
    return new Uint8Array(
      await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, margins }),
    )
  } finally {
    window.destroy()
    own.protocol.unhandle(scheme)
  }
}
