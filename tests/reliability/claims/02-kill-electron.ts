import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Claim, ClaimResult } from '../claim'
import { driveApp, readAll } from '../electron/driven-app'
import type { AnyRecord, DrivenApp, DrivenWindow } from '../electron/driven-app'
import { createRandom } from '../electron/random'
import type { Random } from '../electron/random'

/** How often the app is started; at each start the window's process is killed first, then the whole app. */
const starts = { gate: 25, long: 500 } as const
const draftId = 'fit-check-text'

/** What the app has said, over all starts. */
interface Said {
  /** Ids of records that were called saved. */
  readonly acknowledged: Set<string>
  /** The text that was seen to be kept before it was saved. */
  kept: string
}

/** Kills the real app while it saves and while somebody types, and looks whether all that was called saved is there. */
export const claim: Claim = {
  number: 2,
  title: 'Nothing that was shown as saved or typed before is lost when the app or its window is killed',
  async run({ level, seed, folder, say }): Promise<ClaimResult> {
    const random = createRandom(seed)
    const userData = join(folder, 'user-data')
    const said: Said = { acknowledged: new Set(), kept: '' }
    const failures: string[] = []
    const counts = { kills: 0, acknowledged: 0, lost: 0, textsLost: 0 }

    const compare = (records: readonly AnyRecord[], text: string | null, when: string): void => {
      const there = new Set(records.map(({ id }) => id))
      const lost = [...said.acknowledged].filter((id) => !there.has(id))
      counts.lost += lost.length
      if (lost.length > 0)
        failures.push(`${when}: ${lost.length} changes lost, the first is ${lost[0] ?? ''}`)
      if ((text ?? '').startsWith(said.kept)) return
      counts.textsLost += 1
      failures.push(`${when}: the text that was kept is gone`)
    }

    for (let start = 0; start < starts[level]; start += 1) {
      const driven = await driveApp(userData)
      compare(await readAll(driven.page, 'searches'), await findText(driven), `start ${start}`)
      await work(driven, said, start, random)
      await killWindow(driven)
      counts.kills += 1
      await driven.kill()
      counts.kills += 1
      if (start % 10 === 9) say(`${counts.kills} kills, ${said.acknowledged.size} changes called saved`)
    }
    const last = await driveApp(userData)
    compare(await readAll(last.page, 'searches'), await findText(last), 'the end')
    await last.close()
    counts.acknowledged = said.acknowledged.size
    if (counts.acknowledged < counts.kills) failures.push('hardly anything was saved between the kills')
    return {
      counts,
      passed: Math.max(0, counts.kills - failures.length),
      failed: failures.length,
      skipped: 0,
      failures,
    }
  },
}

/** Saves as fast as the app takes it, and types meanwhile, until chance says that it is time to be killed. */
async function work({ page }: DrivenApp, said: Said, start: number, random: Random): Promise<void> {
  page.on('console', (message) => {
    const id = /^saved ([a-z0-9-]+)$/.exec(message.text())?.[1]
    if (id !== undefined) said.acknowledged.add(id)
  })
  await page.evaluate(() => (window.location.hash = '#/fit-check'))
  const field = page.getByRole('textbox', { name: 'Pasted advice' })
  let typed = `start ${start}: `
  await field.fill(typed)
  said.kept = ''
  // Not awaited in the window, so that it goes on while somebody types.
  await page.evaluate((round) => {
    void (async () => {
      const { calls } = (window as unknown as DrivenWindow).levelwise
      for (let number = 0; ; number += 1) {
        const id = `s${round}-${number}`
        const put = { id, title: id, query: id, createdAt: new Date().toISOString() }
        const operations = [{ collection: 'searches', put }]
        const { ok } = await calls.records.commit({ label: 'search-saved', operations })
        if (ok) console.info(`saved ${id}`)
      }
    })()
  }, start)
  const wanted = said.acknowledged.size + 5 + random.below(80)
  while (said.acknowledged.size < wanted || said.kept === '') {
    const letters = `${random.below(1000)} `
    typed += letters
    await page.keyboard.type(letters)
    const kept = await page.evaluate(
      (id) => (window as unknown as DrivenWindow).levelwise.calls.drafts.find({ id }),
      draftId,
    )
    if (kept !== null && typed.startsWith(kept)) said.kept = kept
  }
}

function findText({ page }: DrivenApp): Promise<string | null> {
  return page.evaluate(
    (id) => (window as unknown as DrivenWindow).levelwise.calls.drafts.find({ id }),
    draftId,
  )
}

/** Kills the process that draws the window, and waits until another has begun to draw it anew. */
async function killWindow({ app }: DrivenApp): Promise<void> {
  const pid = await readWindowProcess(app)
  if (pid <= 0) throw new Error('the window has no process')
  process.kill(pid, 'SIGKILL')
  for (let now = pid; now <= 0 || now === pid; now = await readWindowProcess(app)) await pause(50)
}

function readWindowProcess(app: DrivenApp['app']): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  )
}
