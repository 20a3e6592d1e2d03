import { app, Menu } from 'electron'
import { isAppCommandId } from '../../shared/commands/command-table'
import { toPlatform } from '../../shared/commands/platform'
import { lookUpWords } from '../../shared/language/look-up-words'
import type { LibraryService } from '../library/library-service'
import { planMenu } from '../menu/plan-menu'
import type { MenuSituation } from '../menu/plan-menu'
import { planRecent } from '../menu/plan-recent'
import type { Store } from '../persistence/store'
import { toItemId } from '../windows/shown-place'
import type { AppWindows } from './app-windows'
import { tellWindow } from './broadcast'
import { toElectronMenu } from './to-electron-menu'
import type { MenuActions } from './to-electron-menu'
import { runAppCommand } from './run-app-command'
import type { CommandMeans } from './run-app-command'
import { showRecent } from './show-recent'
import { languageOf } from './user-language'

/** The words of the menu in the user's language as it is set now. */
export function menuWords(store: Store): (path: string) => string {
  const language = languageOf(store, app.getLocale())
  return (path) => lookUpWords(language, path)
}

/**
 * Puts up the menu, and again whenever language, keys, recent items or what is in front change it. Returns how to stop.
 */
export function putUpMenu(store: Store, library: LibraryService, means: CommandMeans): () => void {
  const { windows } = means
  const platform = toPlatform(process.platform)
  let shown = ''
  let recent: MenuSituation['recent'] = []
  const actions: MenuActions = {
    run: (command) =>
      isAppCommandId(command)
        ? runAppCommand(command, means)
        : tellWindow(windows.show(), 'command.run', { command }),
    openItem: (id) => openItem(windows, id),
  }
  const situation = (): MenuSituation => {
    const front = windows.front()
    return {
      platform,
      words: menuWords(store),
      shortcuts: store.records('settings').get('settings')?.shortcuts ?? {},
      recent,
      showsItem: front !== undefined && !front.isDestroyed() && toItemId(front.webContents.getURL()) !== null,
    }
  }
  const update = (): void => {
    const parts = planMenu(situation())
    const next = JSON.stringify(parts)
    if (next === shown) return
    shown = next
    Menu.setApplicationMenu(toElectronMenu(parts, actions))
  }
  const updateRecent = async (): Promise<void> => {
    const ids = planRecent([...store.records('positions').values()])
    const items = await Promise.all(ids.map((id) => library.item(id)))
    recent = items.flatMap((item) => (item === null ? [] : [{ id: item.id, title: item.title }]))
    showRecent(situation(), actions)
    update()
  }
  update()
  void updateRecent()
  const stopFollowing = windows.onChange(update)
  const stopListening = store.subscribe((touched) => {
    if (touched.has('positions')) void updateRecent()
    else if (touched.has('settings')) update()
  })
  return () => {
    stopFollowing()
    stopListening()
  }
}

/** Shows an item in the window in front, opening a window when there is none. */
function openItem(windows: AppWindows, id: string): void {
  tellWindow(windows.show(), 'item.open', { id })
}
