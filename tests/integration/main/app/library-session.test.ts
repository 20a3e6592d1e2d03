import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openLibrarySession } from '../../../../src/main/app/library-session'
import type { LibrarySession } from '../../../../src/main/app/library-session'
import { createSearchWorld } from '../../../support/search-world'
import type { SearchWorld } from '../../../support/search-world'

let world: SearchWorld
let root = ''
let opened: string[] = []
let closed: string[] = []

beforeAll(async () => {
  world = await createSearchWorld()
  const catalogue = { manifest: { id: 'help', title: 'Help' }, summaries: [] }
  await writeFile(join(world.contentFolder, 'help.json'), JSON.stringify(catalogue))
})
afterAll(() => world.remove())
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'levelwise-session-'))
  opened = []
  closed = []
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A session whose windows never paint, so that no search worker is started; it notes which libraries are opened and closed. */
function openSession(): LibrarySession {
  return openLibrarySession(
    {
      data: root,
      content: world.contentFolder,
      workers: world.folder,
      painted: new Promise(() => undefined),
      surroundings: { locale: () => 'en', onImportProgress: () => undefined },
    },
    {
      onOpened({ store, onClose }) {
        opened.push(store.state.folder)
        onClose(() => closed.push(store.state.folder))
      },
      onReplaced: () => undefined,
    },
  )
}

async function addGoal(session: LibrarySession): Promise<void> {
  const { records } = await session.services
  const put = {
    id: 'goal-1',
    words: 'Repairs without a wait',
    level: 2 as const,
    due: null,
    createdAt: '2026-03-01T10:00:00Z',
    archivedAt: null,
    history: [],
  }
  const saved = await records.commit({ label: 'goal-added', operations: [{ collection: 'goals', put }] })
  expect(saved).toMatchObject({ ok: true })
}

async function backUp(session: LibrarySession): Promise<string> {
  const made = await (await session.services).backups.makeByHand()
  return made.ok ? made.value.id : ''
}

describe('a session', () => {
  it('restores one back-up after another when two are asked for at once, and leaves no library open', async () => {
    const session = openSession()
    await addGoal(session)
    const id = await backUp(session)
    const restored = await Promise.all([session.restore(id), session.restore(id)])
    expect(restored).toMatchObject([{ ok: true }, { ok: true }])
    const { store } = await session.services
    expect([...store.records('goals').keys()]).toEqual(['goal-1'])
    expect((await session.state()).folder).toBe(store.state.folder)
    await session.close()
    expect([...closed].sort()).toEqual([...opened].sort())
  })

  it('closes also the library that is just being restored when the app quits', async () => {
    const session = openSession()
    await addGoal(session)
    const id = await backUp(session)
    const restoring = session.restore(id)
    await session.close()
    expect(await restoring).toMatchObject({ ok: true })
    expect([...closed].sort()).toEqual([...opened].sort())
  })
})
