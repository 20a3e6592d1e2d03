// A bare window that puts texts into its page as HTML, under the app's own policy or without: shows what the policy alone
// holds back. Not a part of the app. `inject` is called from outside.
const { app, BrowserWindow, protocol, session } = require('electron')

/** How many texts are written in one go, and how long that may take, in milliseconds. */
const together = 20
const patience = 20_000

protocol.registerSchemesAsPrivileged([
  { scheme: 'lw', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

/** What was tried and refused, but for the frames, which are those that came to be. */
const counts = { requests: 0, navigations: 0, windows: 0, frames: 0, ownFrames: 0 }
let policy = ''

app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(() => {
    counts.windows += 1
    return { action: 'deny' }
  })
  // Of every navigation, wherever it was begun; a frame's own shows as a frame when it was let through.
  contents.on('will-frame-navigate', (event) => {
    counts.navigations += 1
    event.preventDefault()
  })
  contents.on('did-frame-navigate', (_navigated, url, _status, _text, isMainFrame) => {
    if (isMainFrame || /^(?:about:blank|chrome-error:)/.test(url)) return
    counts[url === 'about:srcdoc' ? 'ownFrames' : 'frames'] += 1
  })
})

/** Runs in the page. An element that can be used is used, as somebody might. */
const write = `async (texts) => {
  let refused = 0
  window.ran = 0
  for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => void (window.ran += 1)
  for (const text of texts) {
    const place = document.createElement('div')
    document.body.append(place)
    try { place.innerHTML = text } catch { refused += 1 }
    for (const element of place.querySelectorAll('a, button, input, [tabindex]')) { element.focus?.(); element.click?.() }
    await new Promise((resolve) => setTimeout(resolve, 2))
    place.remove()
  }
  // What a picture that fails to load does comes later.
  await new Promise((resolve) => setTimeout(resolve, 100))
  return { ran: window.ran, refused }
}`

/** Writes texts into a page of its own; rejects when the page broke or was kept busy. */
async function writeInto(texts) {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  })
  let timer
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the page was kept busy')), patience)
    window.webContents.once('render-process-gone', () => reject(new Error('the page broke')))
  })
  late.catch(() => undefined)
  try {
    await window.loadURL('lw://app/index.html')
    return await Promise.race([
      window.webContents.executeJavaScript(`(${write})(${JSON.stringify(texts)})`),
      late,
    ])
  } finally {
    clearTimeout(timer)
    window.destroy()
  }
}

globalThis.inject = async (wanted, texts) => {
  for (const what of Object.keys(counts)) counts[what] = 0
  policy = wanted
  const sum = { ran: 0, refused: 0, broke: 0 }
  const add = ({ ran, refused }) => {
    sum.ran += ran
    sum.refused += refused
  }
  for (let done = 0; done < texts.length; done += together) {
    const some = texts.slice(done, done + together)
    try {
      add(await writeInto(some))
    } catch {
      // One of them broke the page; each gets a page of its own, so that the others still count.
      for (const text of some) {
        try {
          add(await writeInto([text]))
        } catch {
          sum.broke += 1
        }
      }
    }
  }
  return { ...counts, ...sum }
}

globalThis.ready = app.whenReady().then(() => {
  protocol.handle('lw', () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    if (policy !== '') headers['Content-Security-Policy'] = policy
    return new Response('<!doctype html><title>Injection</title><body></body>', { headers })
  })
  const own = session.defaultSession
  own.webRequest.onBeforeRequest((details, answer) => {
    const ours = /^(?:lw:\/\/app\/|devtools:)/.test(details.url)
    if (!ours) counts.requests += 1
    answer({ cancel: !ours })
  })
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  // Playwright waits for a window.
  new BrowserWindow({ show: false })
})
app.on('window-all-closed', () => undefined)
