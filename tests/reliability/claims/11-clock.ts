import { openJournalStore } from '../../../src/main/persistence/journal-store'
import type { Store } from '../../../src/main/persistence/store'
import { makeGoal, putGoals } from '../../support/store-records'
import type { Claim } from '../claim'
import { tryApp } from '../clock/try-app'
import { createRandom } from '../store/random'
import type { Random } from '../store/random'
import { createSimulatedDisk } from '../store/simulated-disk'
import type { Image } from '../store/simulated-disk'
import { simulatedFolder } from '../store/workload'

const scenarios: readonly (readonly string[])[] = [
  ['2026-01-01T00:00:00Z', '2036-01-01T00:00:00Z', '2026-01-01T00:00:01Z'],
  ['2026-01-01T00:00:00Z', '2016-01-01T00:00:00Z', '2026-01-01T00:00:01Z'],
  ['2026-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z'],
  ['2026-10-25T00:59:59Z', '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
  ['9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['', 'not a time', '2026-01-01T00:00:00Z'],
]

/** The clock jumps between changes and openings: the order of what was saved does not follow it. */
export const claim: Claim = {
  number: 11,
  title: 'A clock that jumps neither reorders nor loses what was saved',
  async run({ level, seed, folder, say }) {
    const random = createRandom(seed)
    const more = Array.from({ length: level === 'gate' ? 44 : 994 }, () =>
      Array.from({ length: 5 }, () => new Date(Math.floor(random.next() * 4e12)).toISOString()),
    )
    const all = [...scenarios, ...more]
    const failures: string[] = []
    for (const times of all) {
      const found = await work(times, random)
      if (found !== `change ${times.length - 1}`)
        failures.push(`seed ${seed}, ${times.join(' ')}: found ${found}`)
    }
    const passed = all.length - failures.length
    const app = await tryApp(folder, say)
    return {
      counts: { scenarios: all.length, ...app.counts, lost: failures.length + app.failures.length },
      passed: passed + app.passed,
      failed: failures.length + app.failures.length,
      skipped: app.why === undefined ? 0 : 1,
      ...(app.why === undefined ? {} : { why: app.why }),
      failures: [...failures, ...app.failures],
    }
  },
}

/** One change a time, each in a session of its own; gives what is there at the end. */
async function work(times: readonly string[], random: Random): Promise<string> {
  let image: Image = new Map([['/home/', Buffer.alloc(0)]])
  for (const [index, time] of times.entries()) {
    const disk = createSimulatedDisk(image, { processId: index + 1 })
    const store = await openAt(disk, time, random)
    await store.commit(putGoals(makeGoal('a', `change ${index}`)))
    if (random.chance(0.5)) await store.close()
    image = disk.look()
  }
  const store = await openAt(createSimulatedDisk(image), times[0] ?? '', random)
  return store.records('goals').get('a')?.words ?? 'nothing'
}

function openAt(disk: ReturnType<typeof createSimulatedDisk>, time: string, random: Random): Promise<Store> {
  return openJournalStore({
    disk,
    folder: simulatedFolder,
    wish: { access: 'read-write', expectData: false },
    createWriter: () => Array.from({ length: 12 }, () => random.below(36).toString(36)).join(''),
    now: () => time,
  })
}
