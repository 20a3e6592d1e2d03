import { describe, expect, it } from 'vitest'
import { journalName, recogniseFile, snapshotName } from '../../../../src/main/persistence/data-folder'

const journal = 'journal-abcdefghijkl-000003'
const snapshot = 'snapshot-000000012-abcdefghijkl'

describe('recogniseFile', () => {
  it('knows the names that are written', () => {
    expect(recogniseFile(journalName('abcdefghijkl', 3, 'b'))).toMatchObject({
      kind: 'journal',
      isCopy: false,
    })
    expect(recogniseFile(snapshotName(12, 'abcdefghijkl'))).toMatchObject({
      kind: 'snapshot',
      generation: 12,
      isCopy: false,
    })
  })

  it.each([
    `${journal}-a.sync-conflict-20260101-101010-ABCDEFG.log`,
    `${journal}-a (conflicted copy 2026-01-01).log`,
    `${journal}-a (Case Conflict).log`,
    `${journal}-a(1).log`,
    `${journal}-a-OFFICE.log`,
    `${journal}-a (Peter G's conflicted copy 2026-01-01).log`,
  ])('takes %s for a copy of a journal', (name) => {
    expect(recogniseFile(name)).toEqual({ kind: 'journal', name, pair: journal, isCopy: true })
  })

  it.each([
    `${snapshot}.sync-conflict-20260101-101010-ABCDEFG.json`,
    `${snapshot} (1).json`,
    `${snapshot}-OFFICE.json`,
  ])('takes %s for a copy of a snapshot', (name) => {
    expect(recogniseFile(name)).toEqual({ kind: 'snapshot', name, generation: 12, isCopy: true })
  })

  it.each([
    { name: `${snapshot}.json.new`, kind: 'unfinished' },
    { name: 'data-000000010.json', kind: 'format-1' },
    { name: 'data-999999999.json', kind: 'ours' },
    { name: 'ballast.bin', kind: 'ours' },
    { name: '.stfolder', kind: 'ours' },
    { name: '.syncthing.snapshot-000000012-abcdefghijkl.json.tmp', kind: 'ours' },
    { name: 'desktop.ini', kind: 'ours' },
    { name: '~$notes.docx', kind: 'ours' },
    { name: 'holiday.json', kind: 'foreign' },
    { name: 'snapshot-12.json', kind: 'foreign' },
    { name: 'journal-abc-1-a.log', kind: 'foreign' },
  ])('takes $name for $kind', ({ name, kind }) => {
    expect(recogniseFile(name).kind).toBe(kind)
  })
})
