import { expect, justBrowse, test } from './app'

test('a page has no Node, no Electron, and only the declared calls', async ({ first: { page } }) => {
  await justBrowse(page)
  const found = await page.evaluate(() => ({
    require: typeof (window as unknown as Record<string, unknown>)['require'],
    process: typeof (window as unknown as Record<string, unknown>)['process'],
    exposed: Object.keys(window.levelwise),
    secure: window.isSecureContext,
  }))
  expect(found).toEqual({
    require: 'undefined',
    process: 'undefined',
    exposed: ['calls', 'on'],
    secure: true,
  })
})

test('the page can neither run foreign scripts nor reach a network nor read files', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const outcome = await page.evaluate(async () => {
    const tries = [
      'https://example.org/',
      'http://127.0.0.1:1/',
      'file:///etc/passwd',
      'lw://other/index.html',
    ]
    const reached = await Promise.all(
      tries.map((url) =>
        fetch(url).then(
          (response) => response.ok,
          () => false,
        ),
      ),
    )
    let html = 'written'
    try {
      Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>')
    } catch {
      html = 'refused'
    }
    return { reached, html, opened: window.open('https://example.org/') !== null }
  })
  expect(outcome).toEqual({ reached: [false, false, false, false], html: 'refused', opened: false })
})

test('the window stays where it is when a page tries to lead it away', async ({ first: { app, page } }) => {
  await justBrowse(page)
  const before = page.url().split('#')[0]
  await page.evaluate(() => {
    window.location.href = 'https://example.org/'
  })
  await expect.poll(() => page.url().split('#')[0]).toBe(before)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a page that goes to a blank one, where the browser asks nobody, is shown again', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  const blank = page.waitForEvent('framenavigated', (frame) => frame.url() === 'about:blank')
  await page.evaluate(() => window.location.assign('about:blank')).catch(() => undefined)
  await blank
  await page.getByRole('list', { name: 'Library items' }).waitFor()
  expect(page.url()).toMatch(/^lw:\/\/app\/index\.html/)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('every window is isolated and sandboxed', async ({ first: { app, page } }) => {
  await justBrowse(page)
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const found = (
      BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>
      }
    ).getLastWebPreferences()
    const names = [
      'sandbox',
      'contextIsolation',
      'nodeIntegration',
      'webSecurity',
      'webviewTag',
      'nodeIntegrationInSubFrames',
    ]
    return Object.fromEntries(names.map((name) => [name, found[name]]))
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    nodeIntegrationInSubFrames: false,
  })
})

test('input that does not match its schema is refused, and permissions are denied', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const refused = await page.evaluate(async () => {
    const call = window.levelwise.calls.records.all as unknown as (input: unknown) => Promise<unknown>
    const bad = [undefined, {}, { collection: 'no' }, { collection: ['goals'] }, 'goals']
    const results = await Promise.all(
      bad.map((input) =>
        call(input).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    )
    const geolocation = await navigator.permissions.query({ name: 'geolocation' })
    return { results, geolocation: geolocation.state }
  })
  expect(refused).toEqual({
    results: ['refused', 'refused', 'refused', 'refused', 'refused'],
    geolocation: 'denied',
  })
})
