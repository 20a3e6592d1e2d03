import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../../../src/main/persistence/open-store'
import { createRecordsService } from '../../../../src/main/records/records-service'
import { success } from '../../../../src/shared/base/result'
import type { LogEntry } from '../../../../src/shared/fit-check/log-entry'
import type { Change } from '../../../../src/shared/store/change'
import { makeEntry } from '../../../support/store-records'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-records-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the log', () => {
  const entry = (changes: Partial<LogEntry> = {}): LogEntry => ({ ...makeEntry('e'), ...changes })
  const log = (put: LogEntry): Change => ({ label: 'log-added', operations: [{ collection: 'log', put }] })
  const correction = { kind: 'correction', at: 't', text: 'no' } as const

  it('takes additions and refuses every change of what was judged', async () => {
    const records = createRecordsService(await openStore({ folder }), async () => success(undefined))
    expect(await records.commit(log(entry()))).toMatchObject({ ok: true })
    expect(await records.commit(log(entry({ appended: [correction] })))).toMatchObject({ ok: true })
    const changes = [
      { verdict: 'not-ready' },
      { expectation: 'x' },
      { appended: [] },
      { presumedLevel: 2, appended: [correction] },
    ] as const
    for (const change of changes)
      expect(await records.commit(log(entry(change)))).toMatchObject({
        ok: false,
        error: { code: 'log-frozen' },
      })
    expect(records.get('log', 'e')).toEqual(entry({ appended: [correction] }))
  })
})
