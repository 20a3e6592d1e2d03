import { describe, expect, it } from 'vitest'
import type { Essay } from '../../../../src/shared/content/item'
import { createImportFile } from '../../../../src/shared/import/import-file'
import { noOptions } from '../../../../src/shared/import/importer'
import { itemIdOf } from '../../../../src/shared/import/item-id'
import { vaultImporter } from '../../../../src/shared/import/vault-importer'

const options = { ...noOptions, name: 'My vault', now: '2026-11-27T10:00:00.000Z' }
const packId = 'vault-my-vault'
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1])

function read(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly essays: ReadonlyMap<string, Essay>
  readonly leftOut: readonly string[]
  readonly images: readonly string[]
} {
  const found = [
    ...vaultImporter.read(
      Object.entries(files).map(([path, content]) => createImportFile(path, content)),
      options,
    ),
  ]
  return {
    // A vault gives nothing but essays.
    essays: new Map(found.flatMap((each) => (each.kind === 'item' ? [[each.path, each.item as Essay]] : []))),
    leftOut: found.flatMap((each) => (each.kind === 'left-out' ? [`${each.path}: ${each.why}`] : [])),
    images: found.flatMap((each) => (each.kind === 'attachment' ? [each.path] : [])),
  }
}

function spansOf(essay: Essay | undefined): readonly string[] {
  return (essay?.blocks ?? []).flatMap(({ text, spans }) =>
    spans.map(({ kind, start, end, target }) => `${kind} ${text.slice(start, end)} -> ${target ?? ''}`),
  )
}

describe('a vault', () => {
  it('turns each note into an essay without a level, titled by its first heading or its name', () => {
    const { essays } = read({ 'a.md': '# Begin small\n\nOne desk first.', 'b/c d.md': 'Only a line.' })
    expect([...essays.values()].map(({ title, levels, blocks }) => [title, levels, blocks.length])).toEqual([
      ['Begin small', [], 1],
      ['c d', [], 1],
    ])
  })

  it.each([
    ['[[Other]]', 'item Other -> OTHER'],
    ['[[other]]', 'item other -> OTHER'],
    ['[[deep/Other|that one]]', 'item that one -> OTHER'],
    ['[[Other#Part two]]', 'item Other › Part two -> OTHER'],
    ['[[Other#^abc123]]', 'item Other -> OTHER'],
    ['![[Other]]', 'item Other -> OTHER'],
    ['[words](deep/Other.md)', 'item words -> OTHER'],
    ['[words](deep/Other.md#part)', 'item words -> OTHER'],
    ['[words](./deep/../deep/Other.md)', 'item words -> OTHER'],
  ])('follows %s to the other note', (link, span) => {
    const { essays } = read({ 'a.md': `See ${link}.`, 'deep/Other.md': 'Here.' })
    expect(spansOf(essays.get('a.md'))).toEqual([span.replace('OTHER', itemIdOf(packId, 'deep/Other.md'))])
  })

  it.each(['[[Nowhere]]', '[words](../../../etc/passwd)', '[words](file:///etc/passwd)', '[x](smb://h/s)'])(
    'keeps the words of %s and makes no link of it',
    (link) => {
      const { essays } = read({ 'a.md': `See ${link} here.` })
      expect(spansOf(essays.get('a.md'))).toEqual([])
    },
  )

  it('takes the nearest of several notes of one name', () => {
    const { essays } = read({
      'x/a.md': '[[Plan]]',
      'x/Plan.md': 'near',
      'Plan.md': 'top',
      'y/Plan.md': 'far',
    })
    expect(spansOf(essays.get('x/a.md'))).toEqual([`item Plan -> ${itemIdOf(packId, 'x/Plan.md')}`])
  })

  it('takes an image that a note shows, and says why it leaves the others', () => {
    const { essays, images, leftOut } = read({
      'a.md': '![[pic.png|300]]\n\n![alt](img/fake.png)',
      'img/pic.png': png,
      'img/fake.png': '<svg onload="x">',
      'img/unused.png': png,
      'paper.pdf': '%PDF',
    })
    expect(images).toEqual(['img/pic.png'])
    expect(spansOf(essays.get('a.md'))).toContain('image pic.png -> img/pic.png')
    expect(leftOut).toEqual([
      'img/fake.png: no-image',
      'img/unused.png: image-not-shown',
      'paper.pdf: kind-not-taken',
    ])
  })

  it('reads callouts with their title', () => {
    const { essays } = read({ 'a.md': '> [!Warning]- Mind the gap\n> Two desks wait.\n>\n> And wait.' })
    expect(essays.get('a.md')?.blocks.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ['callout', 'warning', 'Mind the gap'],
      ['callout', 'warning', 'Two desks wait.'],
      ['callout', 'warning', 'And wait.'],
    ])
  })

  it('takes tags from front matter and text, and a level only where the note names one', () => {
    const { essays } = read({
      'a.md': '---\ntags: [change, "#flow"]\nlevel: 2\n---\nAbout #people/roles and #2024, not `#code`.',
      'b.md': '---\ntags: one, two\n---\nText.',
    })
    expect(essays.get('a.md')?.tags).toEqual(['change', 'flow', 'people/roles', 'code'])
    expect(essays.get('a.md')?.levels).toEqual([2])
    expect(essays.get('b.md')?.tags).toEqual(['one', 'two'])
  })

  it.each(['a: &x 1\nb: *x', 'a: !!js/function x', '__proto__: {x: 1}', 'a: [', '<<: {a: 1}'])(
    'takes the text and leaves out front matter such as %j',
    (yaml) => {
      const { essays, leftOut } = read({ 'a.md': `---\n${yaml}\n---\nText.` })
      expect([essays.get('a.md')?.blocks[0]?.text, leftOut]).toEqual(['Text.', ['a.md: note-head']])
    },
  )

  it('does not show comments and block ids, and shows highlights in strong letters', () => {
    const { essays } = read({ 'a.md': 'Seen %%hidden%% and ==marked== here. ^block1' })
    const [block] = essays.get('a.md')?.blocks ?? []
    expect(block?.text).toBe('Seen  and marked here.')
    expect(spansOf(essays.get('a.md'))).toEqual(['strong marked -> '])
  })

  it('passes over hidden folders', () => {
    const { essays, leftOut } = read({
      '.obsidian/app.json': '{}',
      '.trash/old.md': 'Old.',
      'a.md': 'New.',
    })
    expect([[...essays.keys()], leftOut]).toEqual([['a.md'], []])
  })

  it('gives the same ids and versions when it is read again', () => {
    const files = { 'a.md': 'See [[b]].', 'b.md': 'Here.' }
    const facts = ({ essays }: ReturnType<typeof read>): readonly unknown[] =>
      [...essays.values()].map(({ id, version }) => [id, version])
    expect(facts(read(files))).toEqual(facts(read(files)))
  })
})
