import { describe, expect, it } from 'vitest'
import type { Span } from '../../../../src/shared/content/block'
import { findImageFaults } from '../../../../src/shared/content/rules/image-faults'
import { packImporter } from '../../../../src/shared/import/pack-importer'
import { readFound } from '../../../support/read-found'
import type { ReadFound } from '../../../support/read-found'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const svg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)

/** A pack of one card with this text, in a folder as zips have it. */
function readCard(text: string, images: Readonly<Record<string, Uint8Array>>): ReadFound {
  const head =
    '---\nclaim: Open the door.\nlevels: [1]\ntopic: flow\ncue: at one counter\neffort: days\nevidence: practice\nadviser: Ada\nsources: []\nessays: []\n---\n'
  return readFound(packImporter, {
    'notes/pack.yaml':
      'id: notes\ntitle: Notes\nversion: 1.0.0\nlanguage: en\nlicence: CC0-1.0\nauthor: Ada\ndescription: Notes.\n',
    'notes/topics.yaml': '- id: flow\n  title: Flow\n  summary: How work moves.\n',
    'notes/advice/open-the-door.md': `${head}${text}\n`,
    ...Object.fromEntries(Object.entries(images).map(([path, bytes]) => [`notes/${path}`, bytes])),
  })
}

const spansOf = ({ items }: ReadFound): readonly Span[] =>
  items.flatMap(({ blocks }) => blocks.flatMap(({ spans }) => spans))
const taken = ({ all }: ReadFound): readonly string[] =>
  all.flatMap((found) => (found.kind === 'attachment' ? [found.path] : []))
const whys = ({ leftOut }: ReadFound): readonly string[] =>
  leftOut.map(({ why, details }) => `${why} ${String(details?.['code'] ?? '')}`.trim())

describe('images of a pack', () => {
  it.each(['../images/door.png', 'images/door.png', './../images/door.png', '<../images/door.png>'])(
    'are found by %s',
    (address) => {
      const found = readCard(`![A door](${address})`, { 'images/door.png': png })
      expect(spansOf(found)).toEqual([{ kind: 'image', start: 0, end: 6, target: 'images/door.png' }])
      expect(taken(found)).toEqual(['images/door.png'])
      expect(found.items[0]?.blocks[0]).toMatchObject({ kind: 'image', text: 'A door' })
    },
  )

  it('that are not there leave their words and a place, and are named with the line', () => {
    const found = readCard('One.\n\n![A door](../images/gone.png)', {})
    expect(spansOf(found)).toEqual([{ kind: 'image', start: 0, end: 6 }])
    expect(found.leftOut.find(({ details }) => details?.['code'] === 'image-missing')).toMatchObject({
      path: 'advice/open-the-door.md',
      line: 14,
    })
  })

  it.each([
    '![A door](../../secret.png)',
    '![A door](/etc/secret.png)',
    '![A door](file:///etc/secret.png)',
    '![A door](//host/secret.png)',
    '![A door](..%5csecret.png)',
    '![A door](javascript:alert(1).png)',
    '![A door](data:image/png;base64,AAAA)',
  ])('%s leads out of no pack', (text) => {
    const found = readCard(text, { 'images/door.png': png })
    expect(taken(found)).toEqual([])
    expect(spansOf(found).every(({ target }) => target === undefined)).toBe(true)
  })

  it('that no text shows, and pictures that are none by their first bytes, are left out with the reason', () => {
    const found = readCard('![A door](../images/door.png)', {
      'images/door.png': svg,
      'images/other.png': png,
    })
    expect(taken(found)).toEqual([])
    expect(whys(found)).toEqual(expect.arrayContaining(['no-image', 'image-not-shown']))
  })

  it('are no targets of links, whose words stay', () => {
    const found = readCard('See [the door](../images/door.png).', { 'images/door.png': png })
    expect(spansOf(found)).toEqual([])
    expect(found.items[0]?.blocks[0]?.text).toBe('See the door.')
  })
})

describe('findImageFaults', () => {
  it('names what is unused, no picture, or too large', () => {
    const large = new Uint8Array(20_000_001)
    large.set(png)
    const images = new Map([
      ['a.png', png],
      ['b.png', svg],
      ['c.png', large],
      ['d.png', png],
    ])
    const faults = findImageFaults(images, new Set(['a.png', 'b.png', 'c.png']))
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'b.png image-kind',
      'c.png image-large',
      'd.png image-unused',
    ])
  })
})
