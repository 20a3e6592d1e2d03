import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goalMark, nameOfBuild, openFirstPage } from '../../../../src/main/serving/first-page'
import type { FirstSight } from '../../../../src/main/windows/first-sight'

const plain = Buffer.from('<!doctype html><div id="root"></div>')
const catalogue = Buffer.from('{"summaries":[]}')
const sight: FirstSight = { language: 'en', welcomed: true, goal: null, imported: false }
const aiming: FirstSight = { ...sight, goal: { level: 2, words: 'x' } }

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-first-page-'))
  const build = join(folder, nameOfBuild(plain, catalogue))
  await mkdir(build)
  for (const name of ['browse-en-0', 'browse-de-0', 'browse-en-2', 'first-run-en'])
    await writeFile(
      join(build, `${name}.html`),
      `<html data-theme="light"><b data-counting="false" title="${goalMark}">${name}: ${goalMark}</b></html>`,
    )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const open = (seen: FirstSight | null, served: Buffer = plain) =>
  openFirstPage(folder, Promise.resolve(seen), {
    early: async (address) => (address === '/index.html' ? served : catalogue),
    readAhead: async () => undefined,
  })
const take = async (seen: FirstSight | null, query = '?shown=dark', served?: Buffer) =>
  (await open(seen, served).take(new URL(`lw://app/index.html${query}`)))?.toString('utf8')

describe('openFirstPage', () => {
  it.each<readonly [FirstSight, string]>([
    [sight, 'browse-en-0'],
    [{ ...sight, language: 'de' }, 'browse-de-0'],
    [aiming, 'browse-en-2'],
    [{ ...sight, welcomed: false }, 'first-run-en'],
  ])('gives the page that is right for %o', async (seen, name) => {
    expect(await take(seen)).toContain(`${name}:`)
  })

  it('writes in the theme that the window wears', async () => {
    expect(await take(sight, '?theme=system&shown=sepia')).toContain('data-theme="sepia"')
  })

  it('hides the figures where imported packs are still to be counted, and only there', async () => {
    expect(await take(sight, '?shown=dark&counting=1')).toContain('data-counting="true"')
    expect(await take(sight, '?shown=dark')).toContain('data-counting="false"')
  })

  it.each(['', '?theme=dark', '?shown=x', '?shown=dark"><b', '?shown=dark&pseudo-locale=rtl'])(
    'gives none for %s',
    async (query) => expect(await take(sight, query)).toBeUndefined(),
  )

  it('gives none where nothing certain is known', async () => expect(await take(null)).toBeUndefined())

  it('gives none when page or library are of another build than the drawn ones', async () => {
    expect(await take(sight, '?shown=dark', Buffer.from('<!doctype html>'))).toBeUndefined()
  })

  it('gives it once: a page that is loaded anew may show another place', async () => {
    const first = open(sight)
    const url = new URL('lw://app/index.html?shown=dark')
    expect(await first.take(url)).toBeDefined()
    expect(await first.take(url)).toBeUndefined()
  })

  it.each([
    '<img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    "' x='",
    '</b><script>alert(1)</script>',
    '&lt;b&gt; &amp; &quot;',
    '`=$& $1 $`',
  ])('the words of a goal stay words: %s', async (words) => {
    const html = await take({ ...sight, goal: { level: 2, words } })
    const found = JSON.stringify(parse(html ?? ''), (key, value: unknown) =>
      key === 'parentNode' ? undefined : value,
    )
    expect(found).toContain(JSON.stringify(`browse-en-2: ${words}`))
    expect(found).toContain(JSON.stringify({ name: 'title', value: words }))
    expect(found.match(/"tagName":/g)).toHaveLength(4)
  })
})
