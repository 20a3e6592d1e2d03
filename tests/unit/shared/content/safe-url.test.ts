import { describe, expect, it } from 'vitest'
import { isSafeUrl } from '../../../../src/shared/content/safe-url'

describe('isSafeUrl', () => {
  it.each([
    'https://example.org/a%20page%20of%20ours?q=two%20words#part%20two',
    'https://example.org/M%C3%BCnchen',
    'mailto:ada@example.org?subject=Hello%20Ada',
    '#a%20heading',
    'item:begin-small',
  ])('takes %s', (url) => expect(isSafeUrl(url)).toBe(true))

  it.each([
    'https://example.org/a page',
    'https://exa%20mple.org/',
    'https://%20/evil.example',
    'https:%20//example.org',
    '%20https://example.org',
    '%20//example.org',
    'java%20script:alert(1)',
    'javascript%3Aalert(1)',
    'https://example.org/%0Aevil',
    'https://example.org/%5Cevil',
    'https://example.org/%E2%80%AEevil',
    'https://example.org/%zz',
    '//example.org',
    'mailto://example.org',
    '',
  ])('refuses %j', (url) => expect(isSafeUrl(url)).toBe(false))
})
