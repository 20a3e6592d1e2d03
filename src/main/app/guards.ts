import { app, session } from 'electron'
import type { Session, WebContents } from 'electron'
import { appUrl, scheme } from './app-scheme'

/**
 * Refuses everything that a page of ours never needs: navigation, windows, permissions, web views, the network. Every page
 * and every session is guarded as it comes into being, so that none can be forgotten.
 */
export function guardEverything(): void {
  app.on('session-created', guardOneSession)
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    // A peer connection is no request and knows no policy; without this it could send packets on its own.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-navigate', (event, url) => {
      if (!isOurPage(url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    stayOnOurPage(contents)
  })
}

/**
 * Chromium asks nobody before a page goes to `about:blank`. Nothing can be called from there, but the window would stay
 * empty; a page that was ours is shown again.
 */
function stayOnOurPage(contents: WebContents): void {
  let ours: string | undefined
  contents.on('did-navigate', (_event, url) => {
    if (isOurPage(url)) ours = url
    else if (ours !== undefined) void contents.loadURL(ours)
  })
}

/** Guards the session of our windows, which may be older than the listener. Needs the app to be ready. */
export function guardSession(): void {
  guardOneSession(session.defaultSession)
}

/** Denies every permission, every download and every request that is not for our own scheme. */
function guardOneSession(guarded: Session): void {
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  guarded.setPermissionCheckHandler(() => false)
  guarded.setDevicePermissionHandler(() => false)
  guarded.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }))
  guarded.on('will-download', (event) => event.preventDefault())
  guarded.setSpellCheckerEnabled(false)
}

function isOurPage(url: string): boolean {
  return url === appUrl || url.startsWith(`${appUrl}?`) || url.startsWith(`${appUrl}#`)
}

function isAllowed(url: string): boolean {
  return url.startsWith(`${scheme}://`) || url.startsWith('devtools://')
}
