import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../src/shared/content/item'
import { noOptions } from '../../../../src/shared/import/importer'
import { createImportFile } from '../../../../src/shared/import/import-file'
import { pastedImporter, pastedPath } from '../../../../src/shared/import/pasted-importer'
import { toImportedEssay } from '../../../../src/shared/import/to-imported-item'
import { paragraphs } from '../../../support/annotation-builders'

const options = { ...noOptions, name: '', now: '2026-03-01' }
const file = (text: string, path = pastedPath) => createImportFile(path, text)
function paste(text: string, change: { readonly title?: string; readonly adviser?: string } = {}): Item {
  const [found] = [...pastedImporter.read([file(text)], { ...options, ...change })]
  if (found?.kind !== 'item') throw new Error(JSON.stringify(found))
  return found.item
}
const long = 'Words that go on and on. '.repeat(60)

describe('pasted text', () => {
  it.each([
    { title: 'becomes a card while it is short', text: 'Ask first.', change: {}, kind: 'advice' },
    { title: 'becomes an essay when it is long', text: long, change: {}, kind: 'essay' },
    {
      title: 'becomes an essay when it has a heading',
      text: '# Ask\n\nAsk first.',
      change: {},
      kind: 'essay',
    },
    {
      title: 'becomes a card however long when somebody advises it',
      text: long,
      change: { adviser: 'Ada' },
      kind: 'advice',
    },
  ])('$title', ({ text, change, kind }) => {
    expect(paste(text, change).kind).toBe(kind)
  })

  it.each([
    {
      title: 'by its heading, wherever that stands',
      text: 'Before.\n\n## Ask first\n\nThen act.',
      name: 'Ask first',
    },
    {
      title: 'by its first sentence',
      text: 'Ask the ward first. Then act.\n\nMore.',
      name: 'Ask the ward first.',
    },
    {
      title: 'by its first line where no sentence ends',
      text: 'Ask the ward\n\nMore.',
      name: 'Ask the ward',
    },
    {
      title: 'by more than an abbreviation',
      text: 'E.g. ask the ward. Then act.',
      name: 'E.g. ask the ward.',
    },
    {
      title: 'by the title that the user gives',
      text: 'Ask first.',
      change: { title: ' Mine ' },
      name: 'Mine',
    },
  ])('is named $title', ({ text, name, change = {} }) => {
    expect(paste(text, change).title).toBe(name)
  })

  it('is named by at most 160 characters, cut at a word', () => {
    expect(paste(`${'seven77 '.repeat(30)}end.`).title).toBe(`${'seven77 '.repeat(20).trim()} …`)
    expect(paste('x'.repeat(300)).title).toBe(`${'x'.repeat(160)} …`)
  })

  it('keeps the adviser, or says that there is none', () => {
    expect(paste('Ask first.', { adviser: ' Ada ' })).toMatchObject({ adviser: 'Ada' })
    expect(paste('Ask first.')).toMatchObject({ adviser: null })
  })

  it('is the same item when it is pasted again with other blanks and capitals', () => {
    expect(paste('Ask  the\r\nward first.').id).toBe(paste('  ask the ward FIRST. ').id)
    expect(paste('Ask the ward first.').id).not.toBe(paste('Ask the ward last.').id)
  })

  it('is left out where it is empty', () => {
    expect([...pastedImporter.read([file(' \n ')], options)]).toEqual([
      { kind: 'left-out', path: pastedPath, why: 'empty' },
    ])
  })

  it('is recognised by its path alone, and only by itself', () => {
    expect(pastedImporter.recognise([file('a')])).toBe('maybe')
    expect(pastedImporter.recognise([file('a', 'other.txt')])).toBe('no')
    expect(pastedImporter.recognise([file('a'), file('b')])).toBe('no')
    expect(pastedImporter.recognise([])).toBe('no')
  })
})

describe('the version of an imported item', () => {
  const core = { packId: 'p', key: 'k', title: 'Title', blocks: paragraphs('One.') }
  const versionOf = (change: Partial<Parameters<typeof toImportedEssay>[0]>): string =>
    toImportedEssay({ ...core, ...change }).version

  it('is the same for the same content', () => {
    expect(versionOf({})).toBe(versionOf({}))
  })

  it.each([
    ['its text', { blocks: paragraphs('Two.') }],
    ['its title', { title: 'Other' }],
    ['its tags', { tags: ['t'] }],
    ['its levels', { levels: [2] as const }],
  ])('is another one when %s changes', (_what, change) => {
    expect(versionOf(change)).not.toBe(versionOf({}))
  })
})
