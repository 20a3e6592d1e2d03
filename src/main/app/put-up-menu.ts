import { app } from 'electron'
import { chooseLanguage } from '../../shared/language/choose-language'
import { lookUpWords } from '../../shared/language/look-up-words'
import type { Store } from '../persistence/store'
import { tellFrontWindow } from './broadcast'
import { setApplicationMenu } from './menu'

/** Puts up the menu in the user's language, and again when the language is changed. */
export function putUpMenu(store: Store): void {
  let shown = ''
  const update = (): void => {
    const wanted = store.records('settings').get('settings')?.language ?? 'system'
    const language = chooseLanguage(wanted, app.getLocale())
    if (language === shown) return
    shown = language
    setApplicationMenu(
      (key) => lookUpWords(language, key),
      (command) => tellFrontWindow('command.run', { command }),
    )
  }
  update()
  store.subscribe((touched) => {
    if (touched.has('settings')) update()
  })
}
