import type { Language } from './choose-language'
import { de } from './de/menu'
import { en } from './en/menu'

const catalogues = { en, de }

/**
 * Looks up words of the menu without the window's i18n library, so that the main process stays small. `key` is a path
 * such as `menu.file`; a path that does not exist is given back as it is, so that nothing is ever blank.
 */
export function lookUpWords(language: Language, key: string): string {
  let found: unknown = catalogues[language]
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || found === null) return key
    found = (found as Record<string, unknown>)[part]
  }
  return typeof found === 'string' ? found : key
}
