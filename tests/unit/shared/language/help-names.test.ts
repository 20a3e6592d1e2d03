import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../../../src/shared/language/en'

const folder = join(__dirname, '../../../../content/packs/help/pages')

/** Every text of the catalogue. */
function textsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : []
}

const plain = (text: string): string => text.replaceAll('’', "'")
const names = new Set(textsOf(en).map(plain))

describe('pages of the help', () => {
  it.each(readdirSync(folder))('%s names in bold only what the window has under that name', (file) => {
    const bold = [...readFileSync(join(folder, file), 'utf8').matchAll(/\*\*([^*]+)\*\*/g)]
    expect(bold.map(([, name]) => plain(name ?? '')).filter((name) => !names.has(name))).toEqual([])
  })
})
