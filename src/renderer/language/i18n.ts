import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { chooseLanguage } from '../../shared/language/choose-language'
import type { Language } from '../../shared/language/choose-language'
import { en } from '../../shared/language/en'

/** Starts the words: English is in the bundle, German is fetched when it is wanted. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  })
}

/** Speaks another language from now on. */
export async function changeLanguage(wanted: 'system' | Language): Promise<void> {
  const language = chooseLanguage(wanted, window.navigator.language)
  if (language === 'de' && !i18next.hasResourceBundle('de', 'translation')) {
    const { de } = await import('../../shared/language/de')
    i18next.addResourceBundle('de', 'translation', de, true, true)
  }
  if (i18next.language !== language) await i18next.changeLanguage(language)
  document.documentElement.lang = language
}
