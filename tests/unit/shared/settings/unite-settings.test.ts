import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../../src/shared/settings/settings'
import { listDifferences, uniteSettings } from '../../../../src/shared/settings/unite-settings'

describe('uniteSettings', () => {
  it.each([
    { one: null, other: null, seen: null },
    { one: '0.1.0', other: null, seen: '0.1.0' },
    { one: '0.9.0', other: '0.10.0', seen: '0.10.0' },
    { one: '1.0.0', other: '0.10.0', seen: '1.0.0' },
  ])('takes the later of the news seen: $one and $other', ({ one, other, seen }) => {
    const [newer, older] = [
      { ...defaultSettings, newsSeen: one },
      { ...defaultSettings, newsSeen: other },
    ]
    expect(uniteSettings(newer, older)?.newsSeen).toBe(seen)
  })

  it('makes nothing of two where the user chose differently', () => {
    const dark = { ...defaultSettings, theme: 'dark' as const }
    expect(uniteSettings(dark, defaultSettings)).toBeUndefined()
    expect(listDifferences(dark, { ...defaultSettings, language: 'de' })).toEqual(['theme', 'language'])
  })
})
