import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../../src/shared/content/parse-pack'
import { checkTags } from '../../../../src/shared/content/tagging/check-tags'
import { readTags } from '../../../../src/shared/content/tagging/read-tags'
import { compareTaggers } from '../../../../src/shared/content/tagging/tagger-agreement'
import { readPackFolder } from '../../../../scripts/content/read-pack-folder'

const root = join(__dirname, '..', '..', '..', '..')
const csv = (...lines: readonly string[]): string => ['id,levels,why', ...lines].join('\n')

describe('readTags', () => {
  it('reads several levels, keeps commas of the reason and leaves out what is no tag', () => {
    const tags = readTags(csv('a,1,one desk', 'b,3+1,the belief, and a form', 'c,4,nothing', '', 'd'))
    expect([...tags.values()]).toEqual([
      { id: 'a', levels: [1], why: 'one desk' },
      { id: 'b', levels: [3, 1], why: 'the belief, and a form' },
    ])
  })
})

describe('compareTaggers', () => {
  it('counts agreement on the main level and takes off what chance would give', () => {
    const first = readTags(csv('a,1,', 'b,1,', 'c,2,', 'd,2,'))
    const second = readTags(csv('a,1,', 'b,2,', 'c,2,', 'd,2+3,', 'e,1,'))
    // By chance: 0.5 x 0.25 + 0.5 x 0.75 = 0.5, so kappa is (0.75 - 0.5) / (1 - 0.5).
    expect(compareTaggers(first, second)).toEqual({
      items: 4,
      agreed: 3,
      share: 0.75,
      kappa: 0.5,
      disagreements: ['b'],
    })
  })

  it('says nothing of an empty set', () => {
    expect(compareTaggers(new Map(), new Map())).toMatchObject({ items: 0, share: 0 })
  })
})

describe('the tags of the bundled library', () => {
  const folder = join(root, 'content', 'quality')
  const read = (name: string) => readTags(readFileSync(join(folder, name), 'utf8'))
  const tagging = { first: read('tags-a.csv'), second: read('tags-b.csv'), resolved: read('resolved.csv') }

  it('cover every essay and card, and their level is the one that was read', async () => {
    const files = await readPackFolder(join(root, 'content', 'packs', 'levelwise'))
    const { pack } = parsePack(files)
    expect(pack === undefined ? 'no pack' : checkTags(pack, files, tagging)).toEqual([])
  })

  it.each([
    ['a missing tag', 'first', 'tagged-twice'],
    ['a disagreement that nothing resolves', 'resolved', 'tags-differ'],
  ] as const)('%s is reported', async (_what, lost, code) => {
    const files = await readPackFolder(join(root, 'content', 'packs', 'levelwise'))
    const { pack } = parsePack(files)
    if (pack === undefined) throw new Error('no pack')
    const codes = checkTags(pack, files, { ...tagging, [lost]: new Map() }).map((issue) => issue.code)
    expect(new Set(codes)).toEqual(new Set([code]))
  })

  it('a level that was not read is reported', async () => {
    const files = await readPackFolder(join(root, 'content', 'packs', 'levelwise'))
    const { pack } = parsePack(files)
    if (pack === undefined) throw new Error('no pack')
    const turned = {
      ...pack,
      items: pack.items.map((item) => ({ ...item, levels: [item.levels[0] === 1 ? 2 : 1] as const })),
    }
    expect(new Set(checkTags(turned, files, tagging).map((issue) => issue.code))).toEqual(
      new Set(['level-not-read']),
    )
  })
})
