import type { Page } from '@playwright/test'
import { execFile, spawn } from 'node:child_process'
import { cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openStore } from '../../src/main/persistence/open-store'
import { defaultSettings } from '../../src/shared/settings/settings'
import { expect, justBrowse, startApp, test } from './app'
import { commitRecords } from './commit-records'
import { addGoal, leaveGoalBehind, putGoal, readGoals } from './goals'

const run = promisify(execFile)
const root = join(__dirname, '..', '..')
const day = 86_400_000

const notice = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('alert', { name: 'Notice' })
const saving = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('status', { name: 'Saving' })

/** The files of the store by kind, after the app was closed. */
async function listStore(
  folder: string,
): Promise<{ readonly snapshots: string[]; readonly journals: string[] }> {
  const names = (await readdir(join(folder, 'data'))).sort()
  const paths = (pattern: RegExp): string[] =>
    names.filter((name) => pattern.test(name)).map((name) => join(folder, 'data', name))
  return { snapshots: paths(/^snapshot-.*\.json$/), journals: paths(/^journal-.*\.log$/) }
}

test.describe('a data file that is', () => {
  const spoil: Readonly<Record<string, (path: string, other: string) => Promise<void>>> = {
    async damaged(path) {
      const bytes = await readFile(path)
      const middle = bytes.length >> 1
      bytes[middle] = (bytes[middle] ?? 0) ^ 0x20
      await writeFile(path, bytes)
    },
    async truncated(path) {
      const bytes = await readFile(path)
      await writeFile(path, bytes.subarray(0, bytes.length >> 1))
    },
    empty: (path) => writeFile(path, ''),
    async 'swapped with another'(path, other) {
      const [one, two] = [await readFile(path), await readFile(other)]
      await writeFile(path, two)
      await writeFile(other, one)
    },
  }
  for (const [state, make] of Object.entries(spoil)) {
    test(`${state} is told, kept aside, and nothing is missing`, async ({ first, folder }) => {
      await leaveGoalBehind(first, 'a goal that is safe')
      const { snapshots, journals } = await listStore(folder)
      const newest = snapshots.at(-1) ?? ''
      await make(newest, journals.at(-1) ?? '')
      const second = await startApp(folder)
      await expect(notice(second.page)).toContainText('nothing is missing')
      await expect(notice(second.page)).toContainText('quarantine')
      expect(await readGoals(second.page)).toEqual(['a goal that is safe'])
      await second.close()
    })
  }
})

test('when every data file is damaged, nothing is replaced, and a back-up can be restored', async ({
  first,
  folder,
}) => {
  await justBrowse(first.page)
  await commitRecords(first.page, [putGoal('one', 'a goal in a back-up')])
  await first.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click()
  await first.page.getByRole('button', { name: 'Make a back-up now' }).click()
  await expect(first.page.getByRole('status').filter({ hasText: 'Back-up made' })).toBeVisible()
  await first.close()
  const { snapshots, journals } = await listStore(folder)
  for (const path of [...snapshots, ...journals]) await writeFile(path, 'not ours any more')
  const second = await startApp(folder)
  await expect(notice(second.page)).toContainText('could not be read in full')
  await expect(notice(second.page)).toContainText('a back-up can be restored')
  for (const path of snapshots) expect(await readFile(path, 'utf8')).toBe('not ours any more')
  await second.page.evaluate(() => (window.location.hash = '#/settings'))
  await second.page.getByRole('button', { name: /^Look at the back-up of/ }).click()
  await second.page.getByRole('button', { name: 'Restore this back-up' }).click()
  await expect.poll(() => readGoals(second.page).catch(() => [])).toEqual(['a goal in a back-up'])
  await second.close()
})

test('a foreign file in the data folder is told and left alone', async ({ first, folder }) => {
  await leaveGoalBehind(first, 'a goal')
  const path = join(folder, 'data', 'holiday.json')
  await writeFile(path, '{"photos":[]}')
  const second = await startApp(folder)
  await expect(notice(second.page)).toContainText('holiday.json')
  await expect(notice(second.page)).toContainText('left as it is')
  expect(await readGoals(second.page)).toEqual(['a goal'])
  await second.close()
  expect(await readFile(path, 'utf8')).toBe('{"photos":[]}')
})

test('a data file that is damaged while the app is open is told at once, and nothing is missing', async ({
  first,
  folder,
}) => {
  await justBrowse(first.page)
  await addGoal(first.page, 'a goal of before')
  await expect(saving(first.page)).toHaveText('Saved')
  await first.close()
  const second = await startApp(folder)
  await expect.poll(() => readGoals(second.page)).toEqual(['a goal of before'])
  const { snapshots } = await listStore(folder)
  const newest = snapshots.at(-1) ?? ''
  const bytes = await readFile(newest)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0x20
  await writeFile(newest, bytes)
  await expect(notice(second.page)).toContainText('was found damaged while Levelwise was running')
  await expect(notice(second.page)).toContainText('What you saved is safe')
  await expect(notice(second.page)).toContainText('quarantine')
  const [kept = ''] = await readdir(join(folder, 'data', 'quarantine'))
  expect(await readFile(join(folder, 'data', 'quarantine', kept))).toEqual(bytes)
  await addGoal(second.page, 'a goal of after')
  await expect(saving(second.page)).toHaveText('Saved')
  await second.close()
  const third = await startApp(folder)
  await expect.poll(() => readGoals(third.page)).toEqual(['a goal of after', 'a goal of before'])
  await expect(notice(third.page)).toHaveCount(0)
  await third.close()
})

test('a foreign file that is put into the data folder while the app is open is told and left alone', async ({
  first,
  folder,
}) => {
  await justBrowse(first.page)
  await addGoal(first.page, 'a goal')
  await expect(saving(first.page)).toHaveText('Saved')
  const path = join(folder, 'data', 'holiday.json')
  await writeFile(path, '{"photos":[]}')
  await expect(notice(first.page)).toContainText('holiday.json')
  await expect(notice(first.page)).toContainText('left as it is')
  await first.close()
  expect(await readFile(path, 'utf8')).toBe('{"photos":[]}')
})

test('settings that two machines changed at once are both kept, and the other ones can be put back', async ({
  first,
  folder,
}) => {
  await justBrowse(first.page)
  await first.close()
  const data = join(folder, 'data')
  const elsewhere = join(folder, 'elsewhere')
  await cp(data, elsewhere, { recursive: true })
  const here = await startApp(folder)
  await here.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click()
  await here.page.getByRole('radio', { name: 'Dark' }).check()
  await expect(saving(here.page)).toHaveText('Saved')
  await here.page.getByRole('radio', { name: 'Sepia' }).check()
  await expect(saving(here.page)).toHaveText('Saved')
  await here.close()
  const other = await openStore({ folder: elsewhere })
  const settings = other.records('settings').get('settings')
  await other.commit({
    label: 'settings-changed',
    operations: [
      {
        collection: 'settings',
        put: { ...defaultSettings, ...settings, id: 'settings', citationStyle: 'harvard' },
      },
    ],
  })
  await other.close()
  await cp(elsewhere, data, { recursive: true, force: false })
  const merged = await startApp(folder)
  await expect(notice(merged.page)).toContainText('the other one is kept in the trash')
  await merged.page.evaluate(() => (window.location.hash = '#/trash'))
  const kept = 'Set differently: theme, citation style'
  await expect(merged.page.getByRole('list', { name: 'Deleted things' })).toContainText(kept)
  await merged.page.getByRole('button', { name: `Put back: ${kept}` }).click()
  await expect(saving(merged.page)).toHaveText('Saved')
  await merged.page.evaluate(() => (window.location.hash = '#/settings'))
  await expect(merged.page.getByRole('radio', { name: 'Harvard' })).toBeChecked()
  await merged.page.evaluate(() => (window.location.hash = '#/trash'))
  await expect(merged.page.getByRole('list', { name: 'Deleted things' })).toContainText(kept)
  await merged.close()
})

test('a data folder that goes away while the app is open is told, and what was typed stays', async ({
  first,
  folder,
}) => {
  await justBrowse(first.page)
  await addGoal(first.page, 'a goal')
  await expect(saving(first.page)).toHaveText('Saved')
  await rename(join(folder, 'data'), join(folder, 'taken-away'))
  await addGoal(first.page, 'a second goal')
  await expect(saving(first.page)).toHaveText(/^Not saved: your data is not at/)
  // The line of the window lies dimmed behind the dialog, so the dialog says it too.
  await expect(first.page.getByRole('dialog').getByRole('alert')).toHaveText(
    /^Not saved: your data is not at/,
  )
  await expect(first.page.getByRole('textbox', { name: 'Goal' })).toHaveValue('a second goal')
  await expect.poll(() => readdir(folder)).not.toContain('data')
  await rename(join(folder, 'taken-away'), join(folder, 'data'))
  await first.close()
  const second = await startApp(folder)
  await expect.poll(() => readGoals(second.page)).toContain('a goal')
  await second.close()
})

test.describe('the clock of the machine', () => {
  for (const { title, lastSeen, says } of [
    {
      title: 'that went back ten years',
      lastSeen: Date.now() + 3650 * day,
      says: 'nothing is ordered or deleted by the clock',
    },
    {
      title: 'that went ahead ten years',
      lastSeen: Date.now() - 3650 * day,
      says: 'are not emptied by the clock',
    },
  ]) {
    test(`${title} is told, and nothing is deleted`, async ({ first, folder }) => {
      await justBrowse(first.page)
      const put = {
        id: 'old',
        from: 'searches',
        record: { id: 'old', title: 'old', query: 'old', createdAt: '2016-03-01T10:00:00Z' },
        deletedAt: '2016-03-01T10:00:00Z',
      }
      await commitRecords(first.page, [{ collection: 'trash', put }])
      await first.close()
      await writeFile(
        join(folder, 'trash-clock.json'),
        JSON.stringify({ lived: 200 * day, lastSeen, firstSeen: { old: 0 } }),
      )
      const second = await startApp(folder)
      await expect(notice(second.page)).toContainText('The clock of this machine')
      await expect(notice(second.page)).toContainText(says)
      await second.page.evaluate(() => (window.location.hash = '#/trash'))
      await expect(second.page.getByRole('button', { name: 'Put back: old' })).toBeVisible()
      await second.close()
    })
  }
})

test('a second start says that the app was open already', async ({ first, folder }) => {
  await justBrowse(first.page)
  const program = await first.app.evaluate(({ app }) => app.getPath('exe'))
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(program, [root, ...asRoot, '--log-level=3', `--user-data-dir=${folder}`], {
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => second.once('exit', resolve))
  await expect(notice(first.page)).toContainText('Levelwise was open already')
  await ended
  await first.close()
})

// What follows is made by mounting, which takes root, as the build has it. Where it cannot be made the test fails and says so.
test.describe('on a disk of its own', () => {
  test('that is full, the change is refused in plain words, kept on screen, and saved once there is room', async ({
    folder,
  }) => {
    const disk = join(folder, 'small-disk')
    await mkdir(disk)
    await run('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk])
    try {
      await placeLibrary(folder, join(disk, 'library'))
      const app = await startApp(folder)
      await justBrowse(app.page)
      await addGoal(app.page, 'a goal while there is room')
      await expect(saving(app.page)).toHaveText('Saved')
      await fill(disk)
      await addGoal(app.page, 'a goal that still fits into the reserve')
      await fill(disk)
      for (
        let number = 0;
        number < 20 && !/^Not saved/.test((await saving(app.page).textContent()) ?? '');
        number += 1
      ) {
        await fill(disk)
        await addGoal(app.page, `a goal too many ${number}`)
        await expect(saving(app.page)).toHaveText(/^(Saved|Not saved)/)
      }
      await expect(saving(app.page)).toHaveText(
        /^Not saved: the disk is full\. What you saved before is safe; free some space/,
      )
      const typed = await app.page.getByRole('textbox', { name: 'Goal' }).inputValue()
      expect(typed).toMatch(/^a goal/)
      await rm(join(disk, 'fill'))
      await app.page.getByRole('button', { name: 'Add goal' }).click()
      await expect(saving(app.page)).toHaveText('Saved')
      const goals = await readGoals(app.page)
      expect(goals).toContain('a goal while there is room')
      expect(goals).toContain(typed)
      await app.close()
    } finally {
      await run('umount', ['-l', disk])
    }
  })

  test('that may only be read, the library is shown and every change refused in plain words', async ({
    first,
    folder,
  }) => {
    await leaveGoalBehind(first, 'a goal to be read')
    const data = join(folder, 'data')
    await run('mount', ['--bind', data, data])
    try {
      await run('mount', ['-o', 'remount,ro,bind', data])
      const second = await startApp(folder)
      await expect(notice(second.page)).toContainText('may only be read')
      expect(await readGoals(second.page)).toEqual(['a goal to be read'])
      await addGoal(second.page, 'a goal that cannot be saved')
      await expect(saving(second.page)).toHaveText(/^Not saved: .*What you saved before is safe/)
      await expect(second.page.getByRole('textbox', { name: 'Goal' })).toHaveValue(
        'a goal that cannot be saved',
      )
      await second.close()
    } finally {
      await run('umount', ['-l', data])
    }
  })
})

test('in German the messages are German', async ({ first, folder }) => {
  await justBrowse(first.page)
  await first.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click()
  await first.page.getByRole('radio', { name: 'Deutsch' }).check()
  await expect(first.page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible()
  await first.close()
  await writeFile(join(folder, 'data', 'holiday.json'), '{}')
  await writeFile(
    join(folder, 'trash-clock.json'),
    JSON.stringify({ lived: 0, lastSeen: Date.now() + 400 * day, firstSeen: {} }),
  )
  const second = await startApp(folder)
  const told = second.page.getByRole('alert', { name: 'Hinweis' })
  await expect(told).toContainText('Die Uhr dieses Rechners')
  await expect(told).toContainText('holiday.json')
  await second.close()
})

async function placeLibrary(userData: string, folder: string): Promise<void> {
  const place = { format: 'levelwise-place', folder, known: false, earlier: [] }
  await writeFile(join(userData, 'library-place.json'), JSON.stringify(place))
}

/** Fills a disk to the last byte. */
async function fill(disk: string): Promise<void> {
  const path = join(disk, 'fill')
  const before = await stat(path).then(
    ({ size }) => size,
    () => 0,
  )
  await run('sh', [
    '-c',
    `dd if=/dev/zero of="$0" bs=4096 seek=${Math.ceil(before / 4096)} conv=notrunc 2>/dev/null || true`,
    path,
  ])
}
