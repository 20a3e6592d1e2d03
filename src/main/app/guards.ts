import { app, session } from 'electron'
import { appUrl, scheme } from './app-scheme'

/** Refuses everything that a page of ours never needs: navigation, windows, permissions, web views, the network. */
export function guardEverything(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event, url) => {
      if (!isOurPage(url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** Denies every permission and every request that is not for our own scheme. Needs the app to be ready. */
export function guardSession(): void {
  const ours = session.defaultSession
  ours.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  ours.setPermissionCheckHandler(() => false)
  ours.setDevicePermissionHandler(() => false)
  ours.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }))
  ours.setSpellCheckerEnabled(false)
}

function isOurPage(url: string): boolean {
  return url === appUrl || url.startsWith(`${appUrl}?`) || url.startsWith(`${appUrl}#`)
}

function isAllowed(url: string): boolean {
  return url.startsWith(`${scheme}://`) || url.startsWith('devtools://')
}
