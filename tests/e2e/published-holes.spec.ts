import { expect, justBrowse, test } from './app'
import { commitRecords } from './commit-records'

test('Typora CVE-2023-2317: our own page runs nothing that its address holds, and no address breaks it', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  const hostile = [
    '?theme=<script>fired=1</script>#/item/<img src=x onerror=fired=1>',
    '?theme=dark"onload="fired=1#/search?q=<svg/onload=fired=1>',
    '?labels={"x":"<img src=x onerror=fired=1>"}#/lists/javascript:fired=1',
    '#/item/%',
    '#/item/%E0%A4%A?at=%',
    '#/__proto__/constructor?__proto__=x',
    '#/../../index.html',
  ]
  for (const end of hostile) {
    await app.evaluate(
      ({ BrowserWindow }, address) => BrowserWindow.getAllWindows()[0]?.loadURL(address),
      `lw://app/index.html${end}`,
    )
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    expect(await page.evaluate(() => Reflect.get(window, 'fired'))).toBeUndefined()
    expect(await page.locator('main script, main img, iframe').count()).toBe(0)
  }
})

test('Typora CVE-2023-2317, Zettlr: a frame is never loaded, not even one of ours', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const frames = await page.evaluate(async () => {
    for (const [tag, address] of [
      ['iframe', 'lw://app/index.html'],
      ['iframe', 'about:blank'],
      ['embed', 'lw://app/index.html'],
      ['object', 'file:///etc/passwd'],
      ['webview', 'https://example.org'],
    ] as const) {
      const element = document.createElement(tag)
      try {
        element.setAttribute(tag === 'object' ? 'data' : 'src', address)
      } catch {
        // Trusted types refuse some of them outright.
      }
      document.body.append(element)
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return [...document.querySelectorAll('iframe')].map((frame) => {
      try {
        return frame.contentWindow?.document.body.childElementCount ?? 0
      } catch {
        return 0
      }
    })
  })
  expect(frames.every((children) => children === 0)).toBe(true)
})

test('Obsidian CVE-2023-2110: no address of our scheme reads a file of the disk', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const reached = await page.evaluate(async () => {
    const tries = [
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '//etc/passwd',
      '/local//etc/passwd',
      '/file:///etc/passwd',
      '/..%5c..%5cWindows/win.ini',
      '/library/../../package.json',
    ]
    const answers = await Promise.all(
      tries.map((path) =>
        fetch(`lw://app${path}`).then(
          (answer) => answer.status,
          () => 0,
        ),
      ),
    )
    return answers.filter((status) => status === 200)
  })
  expect(reached).toEqual([])
})

test('Obsidian CVE-2022-36450, Zettlr, VS Code CVE-2022-41034: no click, key or window.open hands an address on unasked', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  await app.evaluate(({ shell, dialog }) => {
    Object.assign(globalThis, { handedOn: 0 })
    shell.openExternal = async () => {
      Object.assign(globalThis, { handedOn: 1 })
    }
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
  })
  const before = page.url()
  const addresses = [
    'ms-msdt:x',
    'search-ms:x',
    'smb://host/x',
    'file:///etc/passwd',
    'vscode://x',
    'command:workbench',
    'https://example.org/',
    'javascript:void 0',
    'lw://pack/x',
    'data:text/html,x',
  ]
  const opened = await page.evaluate(async (list) => {
    let windows = 0
    for (const address of list) {
      const link = document.createElement('a')
      link.href = address
      link.target = '_blank'
      link.textContent = address
      document.body.append(link)
      link.click()
      for (const init of [{ button: 1 }, { ctrlKey: true }, { shiftKey: true }, { metaKey: true }]) {
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }))
        link.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, ...init }))
      }
      link.remove()
      if (window.open(address) !== null) windows += 1
      await window.levelwise.calls.app.openLink({ url: address })
    }
    return windows
  }, addresses)
  expect(opened).toBe(0)
  expect(page.url()).toBe(before)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await app.evaluate(() => Reflect.get(globalThis, 'handedOn') as number)).toBe(0)
})

test('zonote CVE-2020-35717, Joplin CVE-2022-35131: a hostile title is text in lists and in hits', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const title = '<img src=x onerror=fired=1> quokka'
  const at = '2026-11-01T10:00:00.000Z'
  await commitRecords(page, [
    {
      collection: 'lists',
      put: {
        id: 'l1',
        title,
        notes: title,
        purpose: 'for-me',
        due: null,
        sections: [],
        createdAt: at,
        updatedAt: at,
      },
    },
  ])
  await page.getByRole('link', { name: 'Reading lists' }).click()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('quokka')
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('link').first()).toContainText(
    title,
  )
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.evaluate(() => Reflect.get(window, 'fired'))).toBeUndefined()
})

test('a record that does not fit its collection is refused, and nothing of the change is kept', async ({
  first: { page },
}) => {
  await justBrowse(page)
  const outcomes = await page.evaluate(async () => {
    const put = (id: unknown, extra: object = {}) => ({
      label: 'made',
      operations: [
        { collection: 'searches', put: { id: 'fine', title: 'x', query: 'x', createdAt: '' } },
        { collection: 'searches', put: { id, title: 'x', query: 'x', createdAt: '', ...extra } },
      ],
    })
    const changes = [
      put('__proto__'),
      put('constructor'),
      put(''),
      put('a', { title: 3 }),
      put('a', { other: NaN }),
      put('a', { other: new Date() }),
      put('a\u0000'),
    ]
    const results = await Promise.all(
      changes.map((change) =>
        window.levelwise.calls.records.commit(change as never).then(
          (result) => (result.ok ? 'kept' : result.error.code),
          () => 'refused',
        ),
      ),
    )
    return {
      results: [...new Set(results)],
      kept: (await window.levelwise.calls.records.all({ collection: 'searches' })).length,
    }
  })
  expect(outcomes).toEqual({ results: ['record-refused'], kept: 0 })
})
