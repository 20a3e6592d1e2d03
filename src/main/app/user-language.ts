import { chooseLanguage } from '../../shared/language/choose-language'
import type { Language } from '../../shared/language/choose-language'
import type { Store } from '../persistence/store'

/** The language that the user has set, or that of the machine (`locale`, such as `de-AT`) while none is set. */
export function languageOf(store: Pick<Store, 'records'>, locale: string): Language {
  return chooseLanguage(store.records('settings').get('settings')?.language ?? 'system', locale)
}
