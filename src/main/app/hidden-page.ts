import { BrowserWindow, session } from 'electron'
import { randomUUID } from 'node:crypto'
import type { FindPageFile } from '../export/print-fonts'
import { scheme } from './app-scheme'

const page = `${scheme}://print/`

const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:"

// The same address may hold something else when a page is loaded again.
const uncached = { 'Cache-Control': 'no-store' }

/**
 * Shows a self-contained page in a hidden window of its own: scripts off, nothing cached, nothing loaded but what `beside`
 * hands out. The page is served to that window's own session, because an address that holds the page itself may only be two
 * megabytes long. The window is gone when `use` has ended, or when the signal is aborted; then the promise rejects.
 */
export async function withHiddenPage<T>(
  content: {
    readonly text: string
    readonly mediaType: 'text/html' | 'image/svg+xml'
    readonly width?: number
    readonly height?: number
    readonly signal?: AbortSignal
    readonly beside?: FindPageFile
  },
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const own = session.fromPartition(`print-${randomUUID()}`)
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith(page) }))
  own.protocol.handle(scheme, async ({ url }) => {
    if (url === page) {
      const type = `${content.mediaType}; charset=utf-8`
      return new Response(content.text, {
        headers: { ...uncached, 'Content-Type': type, 'Content-Security-Policy': policy },
      })
    }
    const found = await content.beside?.(url.slice(page.length))
    return found === undefined
      ? new Response(null, { status: 404 })
      : new Response(new Uint8Array(found.bytes), {
          headers: { ...uncached, 'Content-Type': found.mediaType },
        })
  })
  const window = new BrowserWindow({
    show: false,
    useContentSize: true,
    ...(content.width === undefined ? {} : { width: content.width }),
    ...(content.height === undefined ? {} : { height: content.height }),
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Drawn without a screen, so that a picture can be taken of a window that is never shown.
      offscreen: content.mediaType === 'image/svg+xml',
      session: own,
    },
  })
  // What a window was asked for may stay unanswered for ever once it is gone.
  const givenUp = new Promise<never>((_, reject) => {
    content.signal?.addEventListener('abort', () => reject(new Error('given up')), { once: true })
  })
  try {
    content.signal?.throwIfAborted()
    return await Promise.race([givenUp, window.loadURL(page).then(() => use(window))])
  } finally {
    window.destroy()
    own.protocol.unhandle(scheme)
  }
}
