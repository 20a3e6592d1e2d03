import { app } from 'electron'
import { chooseLanguage } from '../../shared/language/choose-language'
import { lookUpWords } from '../../shared/language/look-up-words'
import type { CaptureShortcut } from '../../shared/ipc/calls/desktop-calls'
import type { Store } from '../persistence/store'
import type { ShellStateFile } from '../windows/shell-state-file'
import { broadcast, tellWindow } from './broadcast'
import { offerCaptureEverywhere } from './capture-shortcut'
import { offerContextMenus } from './context-menu'
import type { Services } from './open-services'
import { menuWords, putUpMenu } from './put-up-menu'
import { remindOfReviews } from './review-reminders'
import type { CommandMeans } from './run-app-command'

/** The app's place on the desktop. */
export interface DesktopPlace {
  /** Takes up what follows the records of a library, until that library is closed. */
  attend(services: Services): void
  /** Whether the capture can be called from any program. */
  captureShortcut(): CaptureShortcut
}

/**
 * Takes up the app's place on the desktop: menus in the user's language and with their keys, context menus, the capture
 * shortcut, reminders. Nothing of this delays the first paint; it waits for the records in any case.
 */
export function settleIn(state: ShellStateFile, means: CommandMeans): DesktopPlace {
  const { windows, openCapture } = means
  let open: Store | undefined
  let captureShortcut = (): CaptureShortcut => 'off'
  const words = (path: string): string => {
    if (open !== undefined) return menuWords(open)(path)
    return lookUpWords(chooseLanguage('system', app.getLocale()), path)
  }
  offerContextMenus(windows, () => words)

  function follow({ store, records, library, onClose }: Services): void {
    open = store
    onClose(putUpMenu(store, library, means))
    onClose(
      remindOfReviews({
        store,
        records,
        state,
        words,
        showReviews: (id) => tellWindow(windows.show(), 'reviews.open', { id }),
        quickCapture: openCapture,
      }),
    )
    const everywhere = offerCaptureEverywhere(store, openCapture, () => broadcast('desktop.changed', {}))
    captureShortcut = everywhere.state
    onClose(everywhere.stop)
  }

  return {
    attend: (services) => void app.whenReady().then(() => follow(services)),
    captureShortcut: () => captureShortcut(),
  }
}
