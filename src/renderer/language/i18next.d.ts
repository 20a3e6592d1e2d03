import 'i18next'
import type { en } from '../../shared/language/en'

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Keys are checked by the compiler against the English catalogue. */
    resources: { translation: typeof en }
    returnNull: false
  }
}
