import { describe, expect, it } from 'vitest'
import { findItemLink, formatItemLink, parseItemLink } from '../../../../src/shared/links/item-link'

describe('links to items', () => {
  it.each([
    ['levelwise://item/one-owner-of-the-chain', 'one-owner-of-the-chain'],
    ['levelwise://item/a', 'a'],
    ['levelwise://item/a1/', 'a1'],
  ])('%s leads to %s', (link, id) => {
    expect(parseItemLink(link)).toBe(id)
    expect(parseItemLink(formatItemLink(id))).toBe(id)
  })

  it.each([
    '',
    'levelwise:',
    'levelwise://',
    'levelwise://item',
    'levelwise://item/',
    'levelwise://item//a',
    'levelwise://item/a/b',
    'levelwise://item/../settings',
    'levelwise://item/..%2f..%2fetc',
    'levelwise://item/%61',
    'levelwise://item/a%00',
    'levelwise://item/a\n',
    'levelwise://item/a\nlevelwise://item/b',
    ' levelwise://item/a',
    'levelwise://item/a ',
    'levelwise://item/A',
    'levelwise://item/-a',
    `levelwise://item/${'a'.repeat(65)}`,
    'levelwise://item/a?check=1',
    'levelwise://item/a#/settings',
    'levelwise://item:80/a',
    'levelwise://user@item/a',
    'levelwise://user:word@item/a',
    'levelwise://ITEM/a',
    'LEVELWISE://item/a',
    'levelwise:/item/a',
    'levelwise:item/a',
    'levelwise:\\\\item\\a',
    'levelwise://settings',
    'levelwise://list/a',
    'levelwise://item/<script>',
    'levelwise://item/a"--no-sandbox',
    'levelwise://item/a --inspect',
    'javascript:alert(1)//levelwise://item/a',
    'file:///etc/passwd',
    'https://example.org/levelwise://item/a',
    'lw://app/index.html#/item/a',
    'levelwise://item/ａ',
    'levelwise://item/a\u202e',
    'levelwise://item/a\u0000',
  ])('%j leads nowhere', (link) => {
    expect(parseItemLink(link)).toBeNull()
  })

  it('are found among the words of a command line, and nothing else is', () => {
    expect(findItemLink(['/usr/bin/levelwise', '--no-sandbox', 'levelwise://item/a'])).toBe('a')
    expect(findItemLink(['levelwise', '--user-data-dir=levelwise://item/a', 'note.md'])).toBeNull()
    expect(findItemLink([])).toBeNull()
  })
})
