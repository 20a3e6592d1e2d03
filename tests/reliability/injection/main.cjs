// A bare window that puts texts into its page as HTML, under the app's own policy or without: shows what the policy alone
// holds back. Not a part of the app. Policies and payloads come as JSON in the file that the first argument names.
const { app, BrowserWindow, protocol, session } = require('electron')

protocol.registerSchemesAsPrivileged([
  { scheme: 'lw', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(() => {
    counts.windows += 1
    return { action: 'deny' }
  })
  const refuse = (event) => {
    counts.navigations += 1
    event.preventDefault()
  }
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) refuse(event)
  })
})

const counts = { requests: 0, navigations: 0, windows: 0, frames: 0 }

globalThis.inject = async (policy, texts) => {
  Object.assign(counts, { requests: 0, navigations: 0, windows: 0, frames: 0 })
  globalThis.policy = policy
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false } })
  await window.loadURL('lw://app/index.html')
  await window.webContents.executeJavaScript(`
    window.ran = 0
    for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => void (window.ran += 1)
    window.refused = 0
  `)
  for (const text of texts) {
    await window.webContents.executeJavaScript(`
      (async () => {
        const place = document.createElement('div')
        document.body.append(place)
        try { place.innerHTML = ${JSON.stringify(text)} } catch { window.refused += 1 }
        for (const element of place.querySelectorAll('a, button, input, [tabindex]')) { element.focus?.(); element.click?.() }
        await new Promise((resolve) => setTimeout(resolve, 2))
        place.remove()
      })()
    `)
  }
  // What a picture that fails to load does comes later.
  await new Promise((resolve) => setTimeout(resolve, 300))
  counts.frames = window.webContents.mainFrame.frames.length
  const { ran, refused } = await window.webContents.executeJavaScript(
    '({ ran: window.ran, refused: window.refused })',
  )
  window.destroy()
  return { ...counts, ran, refused }
}

globalThis.ready = app.whenReady().then(() => {
  protocol.handle('lw', () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    if (globalThis.policy) headers['Content-Security-Policy'] = globalThis.policy
    return new Response('<!doctype html><title>Injection</title><body></body>', { headers })
  })
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const ours = details.url.startsWith('lw://app/') || details.url.startsWith('devtools://')
    if (!ours) counts.requests += 1
    answer({ cancel: !ours })
  })
  // Playwright waits for a window.
  new BrowserWindow({ show: false })
})
app.on('window-all-closed', () => undefined)
