/** The languages in which the app speaks. */
export type Language = 'en' | 'de'

/** The language to speak: the one that was set, else the machine's where we have it, else English. */
export function chooseLanguage(wanted: 'system' | Language, locale: string): Language {
  if (wanted !== 'system') return wanted
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en'
}
