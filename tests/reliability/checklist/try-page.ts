import type { Page } from '@playwright/test'

/** What a page of the app managed that it must not, each as a line; `item` is the number in Electron's checklist. */
export interface Managed {
  readonly item: number
  readonly line: string
}

/** Tries, from inside a page, what somebody would try who had got in. What succeeds comes back. */
export async function tryFromPage(page: Page): Promise<readonly Managed[]> {
  // See launch-app.ts: a window that came later does not know it yet.
  await page.evaluate('globalThis.__name ??= (named) => named')
  const found = await page.evaluate(async () => {
    const managed: { item: number; line: string }[] = []
    const note = (item: number, line: string): void => void managed.push({ item, line })
    const soon = <T>(work: Promise<T>): Promise<T> =>
      Promise.race([
        work,
        new Promise<T>((_resolve, reject) => setTimeout(() => reject(new Error('no answer')), 5000)),
      ])
    const succeeds = (work: () => Promise<unknown>): Promise<boolean> =>
      soon(work()).then(
        () => true,
        () => false,
      )

    for (const url of ['https://example.org/', 'http://127.0.0.1:9/', 'ws://127.0.0.1:9/'])
      if (await succeeds(() => fetch(url))) note(1, `${url} answered`)
    for (const name of ['require', 'process', 'module', 'Buffer', 'global'])
      if (name in window) note(2, `the page has ${name}`)

    const permissions = 'geolocation notifications camera microphone midi clipboard-read persistent-storage'
    for (const name of permissions.split(' ')) {
      const state = await soon(navigator.permissions.query({ name: name as PermissionName })).then(
        (status) => status.state as string,
        () => 'unknown',
      )
      if (state === 'granted') note(5, `${name} is granted`)
    }
    if ((await soon(Notification.requestPermission()).catch(() => 'denied')) === 'granted')
      note(5, 'notifications were granted')
    if (await succeeds(() => navigator.mediaDevices.getUserMedia({ audio: true }))) note(5, 'it may listen')
    if (await succeeds(() => navigator.mediaDevices.getDisplayMedia())) note(5, 'it may see the screen')
    if (await succeeds(() => navigator.clipboard.readText())) note(5, 'it may read the clipboard')
    const place = (): Promise<unknown> =>
      new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))
    if (await succeeds(place)) note(5, 'it may know where it is')

    try {
      Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>')
      note(7, 'text became HTML')
    } catch {
      // Refused, as it must be.
    }
    try {
      ;(0, eval)('1')
      note(7, 'text was run')
    } catch {
      // Refused, as it must be.
    }
    const script = document.createElement('script')
    try {
      Reflect.set(script, 'textContent', 'window.inline = true')
      document.head.append(script)
    } catch {
      // Refused, as it must be.
    }
    if ('inline' in window) note(7, 'a script in the page ran')

    const view = document.createElement('webview')
    view.setAttribute('src', 'lw://app/index.html')
    document.body.append(view)
    if ('getURL' in view) note(11, 'a web view came to be')
    view.remove()

    const link = document.createElement('a')
    link.target = '_blank'
    link.href = 'https://example.org/'
    document.body.append(link)
    link.click()
    link.remove()
    for (const url of ['https://example.org/', 'lw://app/index.html', 'about:blank', ''])
      if (window.open(url) !== null) note(14, `a window opened on ${url || 'nothing'}`)

    if (await succeeds(() => fetch('file:///etc/passwd'))) note(18, 'a file was read')
    const drawn = (url: string): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const picture = new Image()
        picture.onload = resolve
        picture.onerror = reject
        picture.src = url
      })
    if (await succeeds(() => drawn('file:///usr/share/pixmaps/debian-logo.png'))) note(18, 'a file was drawn')
    if (location.protocol !== 'lw:') note(18, `the page is on ${location.protocol}`)
    return managed
  })
  return [...found, ...(await tryToLeave(page))]
}

const away = [
  'https://example.org/',
  'file:///etc/passwd',
  'data:text/html,x',
  'about:blank',
  'lw://other/index.html',
  'lw://app/library/catalogue.json',
  'view-source:lw://app/index.html',
  'mailto:a@example.org',
  'ms-msdt:/id',
]

/** Leads the page away by every means that a script has; it must stand where it stood, or come back there by itself. */
async function tryToLeave(page: Page): Promise<readonly Managed[]> {
  const before = page.url().split('#')[0] ?? ''
  const managed: Managed[] = []
  for (const url of away) {
    // Chromium asks nobody about `about:blank`: the page may go while this is answered, and is brought back.
    await page.evaluate(goTo, url).catch(() => undefined)
    const back = await page
      .waitForFunction(
        (address) => location.href.split('#')[0] === address && 'levelwise' in window,
        before,
        { timeout: 20_000 },
      )
      .then(
        () => true,
        () => false,
      )
    if (!back) managed.push({ item: 13, line: `it went to ${page.url()} by way of ${url}` })
  }
  return managed
}

/** Runs in the page. Resolves when a navigation that is allowed would have begun. */
async function goTo(next: string): Promise<void> {
  const link = document.createElement('a')
  link.href = next
  document.body.append(link)
  link.click()
  link.remove()
  await new Promise((resolve) => setTimeout(resolve, 100))
  try {
    location.assign(next)
  } catch {
    // Some addresses are refused before anything is tried.
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
}
