import type { Page } from '@playwright/test'
import { createLogEntry } from '../support/log-entry-builders'
import { expect, justBrowse, startApp, test } from './app'
import { commitRecords } from './commit-records'
import { startDesktopSession } from './desktop-session'
import type { Asked, DesktopSession } from './desktop-session'

const due = (id: string) => ({
  collection: 'log',
  put: createLogEntry({ id, reviewOn: '2020-01-01' }),
})

function told<K extends Asked['what']>(
  { asked }: DesktopSession,
  what: K,
): readonly Extract<Asked, { what: K }>[] {
  return asked.filter((each): each is Extract<Asked, { what: K }> => each.what === what)
}

async function wish(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('checkbox', { name }).click()
}

const hash = (page: Page): string => new URL(page.url()).hash

// The other systems have no message bus of this kind; what is shown there is planned by tables that unit tests hold.
if (process.platform === 'linux') {
  test('a desktop shows one notification of reviews, and its click opens what is due', async ({ folder }) => {
    const desktop = await startDesktopSession()
    const { app, page } = await startApp(folder, { environment: desktop.environment })
    await justBrowse(page)
    await commitRecords(page, [due('first')])
    expect(told(desktop, 'notification')).toEqual([])
    await wish(page, /^A notification when reviews are due/)
    await expect
      .poll(() => told(desktop, 'notification').map(({ title }) => title))
      .toEqual(['1 review is due'])

    await page.getByRole('link', { name: 'Browse' }).click()
    desktop.act('click 1')
    await expect.poll(() => hash(page)).toBe('#/log/first')
    await expect(page.getByText(/^To be looked at again since/)).toBeVisible()

    // The mark in the tray is put up when the day is looked at, so it tells that this has happened after the restart.
    await wish(page, /^A mark in the tray/)
    const marks = () => told(desktop, 'tray').filter(({ shown }) => shown).length
    await expect.poll(marks).toBe(1)
    await app.close()
    const again = await startApp(folder, { environment: desktop.environment })
    await expect.poll(marks).toBe(2)
    expect(told(desktop, 'notification')).toHaveLength(1)
    await again.close()
    await desktop.close()
  })

  test('a mark in the tray comes and goes with the setting and says how many reviews are due', async ({
    folder,
  }) => {
    const desktop = await startDesktopSession()
    const { app, page } = await startApp(folder, { environment: desktop.environment })
    await justBrowse(page)
    await commitRecords(page, [due('first'), due('second')])
    expect(told(desktop, 'tray')).toEqual([])
    await wish(page, /^A mark in the tray/)
    await expect.poll(() => told(desktop, 'tray').at(-1)?.shown).toBe(true)
    desktop.act('tooltip')
    await expect.poll(() => told(desktop, 'tooltip').at(-1)?.text).toBe('Levelwise: 2 reviews are due')
    desktop.act('menu')
    const labels = () =>
      told(desktop, 'menu')
        .at(-1)
        ?.entries.map(({ label }) => label)
    await expect.poll(labels).toEqual(['2 reviews are due', 'Quick capture …', '—', 'Quit Levelwise'])

    desktop.act('activate')
    await expect.poll(() => hash(page)).toBe('#/log?due=1')
    await expect(page.getByRole('group').getByRole('listitem')).toHaveCount(2)
    const capture = app.waitForEvent('window')
    desktop.act(`choose ${String(told(desktop, 'menu').at(-1)?.entries[1]?.id)}`)
    await expect((await capture).getByRole('heading', { name: 'Quick capture' })).toBeVisible()

    await wish(page, /^A mark in the tray/)
    await expect.poll(() => told(desktop, 'tray').at(-1)?.shown).toBe(false)
    expect(told(desktop, 'failure')).toEqual([])
    expect(told(desktop, 'notification')).toEqual([])
    await app.close()
    await desktop.close()
  })
}
