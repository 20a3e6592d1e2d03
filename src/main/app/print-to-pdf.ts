import { BrowserWindow } from 'electron'
import { randomUUID } from 'node:crypto'

/** Prints a self-contained page to PDF in a hidden window of its own: scripts off, nothing cached, nothing loaded. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false, partition: `print-${randomUUID()}` },
  })
  try {
    const session = window.webContents.session
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
    session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith('data:text/html') }))
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`)
    return new Uint8Array(await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, margins: { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 } }))
  } finally {
    window.destroy()
  }
}
