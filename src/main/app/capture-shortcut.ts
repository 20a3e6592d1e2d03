import { globalShortcut } from 'electron'
import { commands } from '../../shared/commands/command-table'
import { toAccelerator } from '../../shared/commands/keys'
import { toPlatform } from '../../shared/commands/platform'
import { keysOf } from '../../shared/commands/shortcuts'
import type { CaptureShortcut } from '../../shared/ipc/calls/desktop-calls'
import type { Store } from '../persistence/store'

/**
 * Lets the quick capture be called from any program, while the user wants it. The system refuses a shortcut that another
 * program holds, and some desktops (Wayland) refuse all; `state` then says so.
 */
export function offerCaptureEverywhere(
  store: Store,
  open: () => void,
  onChange: () => void,
): { readonly state: () => CaptureShortcut; readonly stop: () => void } {
  let held = ''
  let state: CaptureShortcut = 'off'
  const update = (): void => {
    const settings = store.records('settings').get('settings')
    const command = commands.find(({ id }) => id === 'quick-capture')
    const keys =
      settings?.quickCapture !== true || command === undefined
        ? ''
        : keysOf(command, settings.shortcuts, toPlatform(process.platform))
    const wanted = keys === '' ? '' : toAccelerator(keys)
    if (wanted === held) return
    if (held !== '' && state === 'registered') globalShortcut.unregister(held)
    held = wanted
    state = wanted === '' ? 'off' : register(wanted, open) ? 'registered' : 'refused'
    onChange()
  }
  update()
  const stopListening = store.subscribe((touched) => {
    if (touched.has('settings')) update()
  })
  return {
    state: () => state,
    stop() {
      stopListening()
      if (state === 'registered') globalShortcut.unregister(held)
    },
  }
}

function register(accelerator: string, open: () => void): boolean {
  try {
    return globalShortcut.register(accelerator, open)
  } catch {
    // Keys that the system cannot have as a shortcut at all.
    return false
  }
}
