import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { frameLine } from '../../../src/main/persistence/framed-line'
import { openStore } from '../../../src/main/persistence/open-store'
import type { Claim } from '../claim'
import { createRandom } from '../store/random'

const golden = join(__dirname, '..', '..', 'fixtures', 'data-folders')

/** A folder of every released format opens in full; one of a newer version is left as it is, to the byte. */
export const claim: Claim = {
  number: 10,
  title: 'Data of every earlier version opens in full, and data of a newer one is not altered by a byte',
  async run({ level, seed, folder }) {
    const formats = await readdir(golden)
    const failures: string[] = []
    for (const format of formats) {
      const place = join(folder, format)
      await cp(join(golden, format, 'data'), place, { recursive: true })
      const expected = JSON.parse(await readFile(join(golden, format, 'expected.json'), 'utf8')) as {
        readonly data: { readonly records: object }
      }
      for (const time of ['first', 'second']) {
        const store = await openStore({ folder: place })
        const same = sorted(filled(store.snapshot().records)) === sorted(filled(expected.data.records))
        if (!same || store.state.mode !== 'read-write')
          failures.push(`${format} opened the ${time} time is not as it was`)
        await store.close()
      }
    }
    const newer = level === 'gate' ? 100 : 5_000
    const random = createRandom(seed)
    for (let each = 0; each < newer; each += 1) {
      const place = join(folder, `newer-${each}`)
      await cp(join(folder, formats[0] ?? ''), place, { recursive: true })
      const schema = 3 + random.below(1_000)
      const isJournal = random.chance(0.5)
      const header = {
        format: isJournal ? 'levelwise-journal' : 'levelwise-snapshot',
        schema,
        minReaderSchema: random.chance(0.5) ? 2 : schema,
        writer: 'newerversion',
        seen: {},
        [`field-${random.below(100)}`]: random.next(),
      }
      // A snapshot's body is unknown here, so only its own version may read it.
      const line = frameLine(isJournal ? header : { ...header, minReaderSchema: schema })
      await writeFile(
        join(place, isJournal ? 'journal-newerversion-000001-a.log' : 'snapshot-000000900-newerversion.json'),
        line,
      )
      const before = await readAll(place)
      const store = await openStore({ folder: place })
      const { mode, notices } = store.state
      await store.close()
      if (mode !== 'read-only' || !notices.some(({ code }) => code === 'data-newer'))
        failures.push(`seed ${seed}, newer folder ${each}: opened for writing`)
      if ((await readAll(place)) !== before) failures.push(`seed ${seed}, newer folder ${each}: altered`)
    }
    const cases = formats.length * 2 + newer
    return {
      counts: { formats: formats.length, newer, altered: failures.length },
      passed: Math.max(0, cases - failures.length),
      failed: failures.length,
      skipped: 0,
      failures,
    }
  },
}

async function readAll(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).sort()
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, name), 'latin1').catch(() => 'folder')),
  )
  return JSON.stringify(names.map((name, index) => [name, texts[index]]))
}

/** Without empty collections: later versions know more of them. */
function filled(records: object): object {
  return Object.fromEntries(
    Object.entries(records).filter(([, table]) => Object.keys(table as object).length > 0),
  )
}

/** JSON with the keys of every object in order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
