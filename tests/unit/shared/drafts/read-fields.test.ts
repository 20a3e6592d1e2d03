import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFields } from '../../../../src/shared/drafts/read-fields'

const saved = { words: '', level: null as number | null, tags: [] as readonly string[], isPrivate: false }

describe('the fields of a draft', () => {
  it.each([
    {
      title: 'are taken',
      text: '{"words":"half","level":2,"tags":["a"],"isPrivate":true}',
      read: { words: 'half', level: 2, tags: ['a'], isPrivate: true },
    },
    {
      title: 'that the form does not have are left out',
      text: '{"words":"half","colour":"red"}',
      read: { ...saved, words: 'half' },
    },
    { title: 'of another kind are left out', text: '{"words":7,"tags":"a","isPrivate":"yes"}', read: saved },
    { title: 'that cannot be read leave the form as it is', text: '{"words":', read: saved },
    { title: 'that are no object leave the form as it is', text: '["words"]', read: saved },
  ])('$title', ({ text, read }) => {
    expect(readFields(text, saved)).toEqual(read)
  })

  it('come back as they were, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (words, tags) => {
        const typed = { ...saved, words, tags }
        expect(readFields(JSON.stringify(typed), saved)).toEqual(typed)
      }),
    )
  })
})
