import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDraftJournal } from '../../../../src/main/drafts/draft-journal'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'levelwise-drafts-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('unsaved text', () => {
  it('is there again when the process ended without a word', () => {
    const journal = openDraftJournal(folder)
    journal.keep('note-1', 'half a thou')
    journal.keep('note-1', 'half a thought')
    journal.keep('goal-new', 'ein Ziel mit „Umlauten“ und \n Zeilen')
    const again = openDraftJournal(folder)
    expect(again.find('note-1')).toBe('half a thought')
    expect(again.find('goal-new')).toBe('ein Ziel mit „Umlauten“ und \n Zeilen')
  })

  it('is gone when it was used', async () => {
    const journal = openDraftJournal(folder)
    journal.keep('note-1', 'a thought')
    journal.forget('note-1')
    await journal.close()
    expect(openDraftJournal(folder).find('note-1')).toBeNull()
  })

  it('survives a torn last line and a damaged one in the middle', async () => {
    const journal = openDraftJournal(folder)
    journal.keep('one', 'first')
    journal.keep('two', 'second')
    journal.keep('three', 'third')
    await journal.close()
    const path = join(folder, 'drafts.log')
    writeFileSync(path, readFileSync(path, 'utf8').replace('second', 'secXnd'))
    appendFileSync(path, '00000000 ["four","tor')
    const again = openDraftJournal(folder)
    expect([again.find('one'), again.find('two'), again.find('three'), again.find('four')]).toEqual([
      'first',
      null,
      'third',
      null,
    ])
    again.keep('five', 'fifth')
    expect(openDraftJournal(folder).find('five')).toBe('fifth')
  })

  it('is written whole again after a disk that took only a part of it', () => {
    let full = false
    const journal = openDraftJournal(folder, (file, line) => {
      appendFileSync(file, full ? line.slice(0, 12) : line)
      if (full) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    })
    journal.keep('note-1', 'a thought')
    full = true
    expect(journal.keep('note-1', 'a longer thought')).toMatchObject({
      ok: false,
      error: { code: 'disk-full' },
    })
    full = false
    expect(journal.keep('note-1', 'a thought that is longer still')).toMatchObject({ ok: true })
    expect(openDraftJournal(folder).find('note-1')).toBe('a thought that is longer still')
  })

  it('does not let the journal grow for ever', () => {
    const journal = openDraftJournal(folder)
    const long = 'x'.repeat(50_000)
    for (let turn = 0; turn < 200; turn += 1) journal.keep('note-1', `${turn} ${long}`)
    expect(statSync(join(folder, 'drafts.log')).size).toBeLessThan(2_200_000)
    expect(openDraftJournal(folder).find('note-1')).toBe(`199 ${long}`)
  })

  it('says so when it cannot be kept, and has it still', () => {
    writeFileSync(join(folder, 'in-the-way'), '')
    const journal = openDraftJournal(join(folder, 'in-the-way', 'drafts'))
    expect(journal.keep('note-1', 'a thought')).toMatchObject({ ok: false, error: { code: 'not-saved' } })
    expect(journal.find('note-1')).toBe('a thought')
  })
})
