import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { frameLine } from '../../../../src/main/persistence/framed-line'
import { createJournalHeader } from '../../../../src/main/persistence/journal-record'
import { nodeDisk } from '../../../../src/main/persistence/node-disk'
import { readJournal } from '../../../../src/main/persistence/read-journal'

const writer = 'abcdefghij12'
const header = createJournalHeader({ writer, journal: 1, seen: {}, host: 'here', process: 1 })
const nothingKnown = (): boolean => false
let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'))
  path = join(folder, 'journal')
})
afterEach(() => rm(folder, { recursive: true }))

function line(number: number, label = 'made'): Buffer {
  return frameLine({ writer, number, lamport: number, at: '', kind: 'quiet', label, operations: [] })
}

const numbersOf = (records: readonly { readonly number: number }[]): readonly number[] =>
  records.map(({ number }) => number)

describe('reading a journal', () => {
  it('gives the records that are not known, and where all of them stand', async () => {
    await writeFile(path, Buffer.concat([header, line(1), line(2), line(3)]))
    const reading = await readJournal(nodeDisk, path, 0, ({ number }) => number < 3)
    expect(reading.header?.journal).toBe(1)
    expect(numbersOf(reading.records)).toEqual([3])
    expect(numbersOf(reading.places)).toEqual([1, 2, 3])
    expect(reading).toMatchObject({ damaged: false, foreign: false })
  })

  it('puts together lines that are longer than what is held at a time', async () => {
    const long = 'é'.repeat(1_300_000)
    await writeFile(path, Buffer.concat([header, line(1, long), line(2), line(3, long)]))
    const reading = await readJournal(nodeDisk, path, 0, nothingKnown)
    expect(reading.records.map(({ label }) => label === long)).toEqual([true, false, true])
    expect(reading.length).toBe(reading.size)
  })

  it('goes on where an earlier reading ended, and leaves a line that is still growing for the next', async () => {
    const second = line(2)
    await writeFile(path, Buffer.concat([header, line(1), second.subarray(0, 20)]))
    const first = await readJournal(nodeDisk, path, 0, nothingKnown)
    expect(first.size - first.length).toBe(20)
    expect(first.damaged).toBe(false)
    await appendFile(path, second.subarray(20))
    const rest = await readJournal(nodeDisk, path, first.length, nothingKnown)
    expect(numbersOf(rest.records)).toEqual([2])
  })

  it.each([
    ['a bad line before a good one', [line(1), Buffer.from('rubbish\n'), line(2)], true],
    ['a bad line at the end, as a crash leaves it', [line(1), Buffer.from('rubbish\n')], false],
    ['a bad line before one that is known', [Buffer.from('rubbish\n'), line(1)], true],
  ])('tells damage from an unfinished end: %s', async (_case, lines, damaged) => {
    await writeFile(path, Buffer.concat([header, ...lines]))
    const reading = await readJournal(nodeDisk, path, 0, ({ number }) => number === 1)
    expect(reading.damaged).toBe(damaged)
  })

  it('checks also the records that are known: one flipped bit makes a line bad', async () => {
    const bytes = Buffer.concat([header, line(1, 'one'), line(2, 'two')])
    const at = bytes.indexOf('one')
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    await writeFile(path, bytes)
    const reading = await readJournal(nodeDisk, path, 0, () => true)
    expect(numbersOf(reading.places)).toEqual([2])
    expect(reading.damaged).toBe(true)
  })

  it('tells a file in which no line is ours', async () => {
    await writeFile(path, 'Dear diary,\n')
    const reading = await readJournal(nodeDisk, path, 0, nothingKnown)
    expect(reading).toMatchObject({ foreign: true, damaged: false, size: 12, header: undefined })
  })
})
