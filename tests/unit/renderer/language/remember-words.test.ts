import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { rememberWords } from '../../../../src/renderer/language/remember-words'
import { en } from '../../../../src/shared/language/en'

describe('rememberWords', () => {
  it('says what the catalogue says, the first time and again', async () => {
    const i18n = i18next.createInstance()
    await i18n.init({
      lng: 'en',
      resources: { en: { translation: en } },
      interpolation: { escapeValue: false },
    })
    const plain = i18n.getFixedT('en')
    const t = rememberWords(plain)
    for (let time = 0; time < 2; time += 1) {
      expect(t('nav.back')).toBe(plain('nav.back'))
      for (const count of [0, 1, 2, 1])
        expect(t('browse.count', { count })).toBe(plain('browse.count', { count }))
    }
  })
})
