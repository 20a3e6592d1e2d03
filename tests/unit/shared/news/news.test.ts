import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasNews, news } from '../../../../src/shared/news/news'

const root = join(__dirname, '..', '..', '..', '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

describe('what is new', () => {
  it('tells of the version that the app has, and of none that the changelog does not know', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string }
    expect(news[0].version).toBe(version)
    const changelog = read('CHANGELOG.md')
    expect(news.filter((release) => !changelog.includes(release.version))).toEqual([])
  })

  it.each([
    { says: 'not on a first start', seen: null, welcomed: false, offered: false },
    { says: 'not to whoever has seen it', seen: news[0].version, welcomed: true, offered: false },
    { says: 'once after an update', seen: '0.0.9', welcomed: true, offered: true },
  ])('is offered $says', ({ seen, welcomed, offered }) => {
    expect(hasNews(seen, welcomed)).toBe(offered)
  })
})
