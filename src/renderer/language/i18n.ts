import i18next from 'i18next'
import { chooseLanguage } from '../../shared/language/choose-language'
import type { Language } from '../../shared/language/choose-language'
import { en } from '../../shared/language/en'

/** A pseudo-locale stands in the address where the app was started with one, and then no language is chosen. */
const pseudo = new URLSearchParams(window.location.search).get('pseudo-locale')

/** Starts the words in the language of the page: English is in the bundle, German is fetched when it is wanted. */
export async function startWords(): Promise<void> {
  await i18next.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  })
  if (pseudo !== null) await speakPseudoWords(pseudo)
  else if (document.documentElement.lang === 'de') await changeLanguage('de')
}

/** Speaks another language from now on. */
export async function changeLanguage(wanted: 'system' | Language): Promise<void> {
  if (pseudo !== null) return
  const language = chooseLanguage(wanted, window.navigator.language)
  if (language === 'de' && !i18next.hasResourceBundle('de', 'translation')) {
    const { de } = await import('../../shared/language/de')
    i18next.addResourceBundle('de', 'translation', de, true, true)
  }
  if (i18next.language !== language) await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

async function speakPseudoWords(named: string): Promise<void> {
  const { pseudoTags, readPseudoLocale, toPseudoWords } = await import('../../shared/language/pseudo-words')
  const locale = readPseudoLocale(named)
  if (locale === null) return
  // Plural forms are those of English, so the words stay under its tag; the page says what they are made to look like.
  i18next.addResourceBundle('en', 'translation', toPseudoWords(en, locale), true, true)
  document.documentElement.lang = pseudoTags[locale]
  document.documentElement.dir = locale === 'rtl' ? 'rtl' : 'ltr'
}
