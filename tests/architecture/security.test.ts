import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { securityRules, withoutComments } from './security-rules'

const root = resolve(__dirname, '..', '..')

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, code: withoutComments(readFileSync(join(root, path), 'utf8')) }))

describe('rules of security', () => {
  it.each(securityRules)('$says', ({ where, except, refuses }) => {
    const broken = sources
      .filter(({ path }) => where.test(path) && except?.test(path) !== true)
      .filter(({ code }) => refuses.test(code))
    expect(broken.map(({ path }) => path)).toEqual([])
  })

  it.each(
    securityRules.flatMap(({ says, refuses, breaks }) => breaks.map((code) => ({ says, refuses, code }))),
  )('would catch: $code', ({ refuses, code }) => expect(withoutComments(code)).toMatch(refuses))

  it('a rule is not caught by words in a comment', () => {
    const code = withoutComments('// eval(text) is never used\nconst a = 1 /* innerHTML */')
    expect(securityRules.filter(({ refuses }) => refuses.test(code))).toEqual([])
  })

  it('neither pages nor styles name a place outside', () => {
    const pages = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(html|css)$/.test(name))
      .filter((name) =>
        /\b(?:https?|wss?|ftp|data):|\burl\(\s*['"]?\/\/|@import/i.test(
          readFileSync(join(root, 'src', name), 'utf8'),
        ),
      )
    expect(pages).toEqual([])
  })
})
