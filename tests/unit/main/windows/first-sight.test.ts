import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseFirstSight } from '../../../../src/main/windows/first-sight'
import type { FirstSight } from '../../../../src/main/windows/first-sight'
import { planFirstSight } from '../../../../src/main/windows/plan-first-sight'

const remembered: FirstSight = {
  language: 'de',
  welcomed: true,
  goal: { level: 3, words: 'Öffnen' },
  imported: true,
}

describe('parseFirstSight', () => {
  it.each([remembered, { ...remembered, goal: null }, { ...remembered, imported: false }])(
    'reads what was written: %o',
    (sight) => {
      expect(parseFirstSight(JSON.parse(JSON.stringify(sight)))).toEqual(sight)
    },
  )

  it('takes what a version before remembered, which knew of no imports', () => {
    expect(parseFirstSight({ language: 'en', welcomed: true, goal: null })?.imported).toBe(false)
  })

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { language: 'fr', welcomed: true, goal: null },
    { language: 'en', welcomed: 1, goal: null },
    { language: 'en', welcomed: true },
    { language: 'en', welcomed: true, goal: { level: 4, words: 'x' } },
    { language: 'en', welcomed: true, goal: { level: 1, words: 7 } },
    { language: 'en', welcomed: true, goal: { level: 1, words: 'x'.repeat(401) } },
  ])('takes nothing else: %o', (found) => expect(parseFirstSight(found)).toBeNull())
})

describe('planFirstSight', () => {
  const folder = () => mkdtemp(join(tmpdir(), 'levelwise-sight-'))
  const plan = (data: string) => planFirstSight(data, remembered, async () => 'en')
  const fill = async (data: string, name: string): Promise<void> => {
    await mkdir(join(data, name), { recursive: true })
    await writeFile(join(data, name, 'library.json'), '{}')
  }

  it('is what was remembered while the library is where it was', async () => {
    const data = await folder()
    await fill(data, 'data')
    expect(await plan(data)).toEqual(remembered)
  })

  it('is the first-run page in the language of the system where nothing was ever kept', async () => {
    expect(await plan(await folder())).toEqual({
      language: 'en',
      welcomed: false,
      goal: null,
      imported: false,
    })
  })

  it.each([
    [
      'the library is gone from its place',
      'library-place.json',
      '{"format":"levelwise-place","folder":"/gone","known":true,"earlier":[]}',
    ],
    ['nobody can say where it is', 'library-place.json', '{"fo'],
  ])('is unknown when %s', async (_why, name, text) => {
    const data = await folder()
    await writeFile(join(data, name), text)
    expect(await plan(data)).toBeNull()
  })

  it('is unknown when only back-ups are left', async () => {
    const data = await folder()
    await fill(data, 'backups')
    expect(await plan(data)).toBeNull()
  })
})
