import { describe, expect, it } from 'vitest'
import { nothingAsked } from '../../../../src/shared/content/pack'
import { holdsAsked, readAsked } from '../../../../src/shared/content/read-asked'

describe('the phrases by which people ask for the things of a pack', () => {
  it('are none where a pack holds no file of them', () => {
    expect(readAsked(new Map([['glossary.yaml', '[]']]))).toEqual({ asked: nothingAsked, issues: [] })
  })

  it('come from one file or from a folder of files, and what two files say of one thing is kept from both', () => {
    const { asked, issues } = readAsked(
      new Map([
        ['asked/b.yaml', 'items:\n  walk: [who has seen it all]\nlists:\n  first: [where to begin]'],
        ['asked.yaml', 'items:\n  walk: [go and see]'],
        ['asked/a.yaml', 'items:\n  wait: [why is it slow]'],
      ]),
    )
    expect(issues).toEqual([])
    expect(asked).toEqual({
      ...nothingAsked,
      items: { walk: ['go and see', 'who has seen it all'], wait: ['why is it slow'] },
      lists: { first: ['where to begin'] },
    })
  })

  it('are read from the sound files though one is broken, which is told by its name', () => {
    const { asked, issues } = readAsked(
      new Map([
        ['asked/a.yaml', 'items:\n  wait: [why is it slow]'],
        ['asked/b.yaml', 'items: [no'],
      ]),
    )
    expect(asked.items).toEqual({ wait: ['why is it slow'] })
    expect(issues.map(({ path }) => path)).toEqual(['asked/b.yaml'])
  })

  it.each([
    ['asked.yaml', true],
    ['asked/advice.yaml', true],
    ['asked/deep/advice.yaml', false],
    ['asked/advice.md', false],
    ['lists/asked.yaml', false],
  ])('are looked for in %s: %s', (path, holds) => {
    expect(holdsAsked(path)).toBe(holds)
  })
})
