import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogService } from '../../../../src/main/log/log-service'
import { openStore } from '../../../../src/main/persistence/open-store'
import type { Store } from '../../../../src/main/persistence/store'
import type { LogEntry } from '../../../../src/shared/fit-check/log-entry'
import { toAdviserKey } from '../../../../src/shared/advisers/adviser-key'
import { makeLog } from '../../../support/made-log'

let folder = ''
let store: Store
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-log-'))
  store = await openStore({ folder: join(folder, 'data') })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const made = makeLog(300, new Date('2026-06-30T12:00:00Z'))
const add = (entries: readonly LogEntry[]) =>
  store.commit({ label: 'log-added', operations: entries.map((put) => ({ collection: 'log', put })) })

describe('a long log', () => {
  it('begins with its newest entries, also after one has come', async () => {
    await add(made)
    const log = createLogService(store)
    const { total, newest } = log.beginning('2026-07-01')
    expect([total, newest.length, newest[0]?.id]).toEqual([300, 60, 'made-299'])
    await add([{ ...made[0], id: 'later', createdAt: '2026-07-01T08:00:00.000Z' } as LogEntry])
    const after = log.beginning('2026-07-01')
    expect([after.total, ...after.newest.slice(0, 2).map(({ id }) => id)]).toEqual([301, 'later', 'made-299'])
  })

  it('is counted once as long as nothing changes that the figures hang on', async () => {
    await add(made)
    const log = createLogService(store)
    const before = log.figures(1, '2026-07-01')
    await store.commit({
      label: 'position',
      operations: [{ collection: 'positions', put: { id: 'x', blockId: 'p', progress: 0, at: '' } }],
    })
    expect(log.figures(1, '2026-07-01')).toBe(before)
    expect(log.figures(2, '2026-07-01').shares.rows.find(({ isAim }) => isAim)?.level).toBe(2)
  })

  it('is counted anew when an entry, a goal or the name of an adviser changes', async () => {
    await add(made)
    const log = createLogService(store)
    expect(log.figures(1, '2026-07-01')).toMatchObject({ entries: 300 })
    await store.commit({ label: 'log-removed', operations: [{ collection: 'log', remove: 'made-0' }] })
    expect(log.figures(1, '2026-07-01').entries).toBe(299)
    const names = () => log.figures(1, '2026-07-01').advisers.map(({ name }) => name)
    expect(names()).toContain('a ward sister')
    await store.commit({
      label: 'advisers-merged',
      operations: [
        {
          collection: 'advisers',
          put: {
            id: toAdviserKey('a ward sister'),
            name: 'a ward sister',
            into: 'a keynote speaker',
            mergedAt: '',
          },
        },
      ],
    })
    expect(names()).not.toContain('a ward sister')
  })
})
