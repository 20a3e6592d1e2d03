import { useEffect } from 'react'
import { isAppCommandId, isCommandId } from '../../shared/commands/command-table'
import type { CommandId } from '../../shared/commands/command-table'
import { readKeys } from '../../shared/commands/keys'
import { findByKeys } from '../../shared/commands/shortcuts'
import { defaultSettings } from '../../shared/settings/settings'
import { api, listen } from '../api'
import { platform } from '../platform'
import { useRecordsStore } from '../store/records-store'
import { actOnItem } from './act-on-item'
import { pageCommands } from './page-commands'

/** Runs a command, wherever it is done. */
export function runCommand(id: CommandId): void {
  if (isAppCommandId(id)) void api.desktop.run({ command: id })
  else pageCommands[id]()
}

/** Runs commands that come from the keyboard, the menu and context menus. */
export function useCommands(): void {
  useEffect(() => {
    const stops = [
      listen('command.run', ({ command }) => {
        if (isCommandId(command)) runCommand(command)
      }),
      listen('item.act', ({ action, id }) => actOnItem(action, id)),
    ]
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const pressed = readKeys(event, platform)
      if (pressed === '?' && isEditing(event.target)) return
      const { cached } = useRecordsStore.getState()
      const shortcuts = cached.settings?.[0]?.shortcuts ?? defaultSettings.shortcuts
      const command =
        findByKeys(pressed, shortcuts, platform) ??
        (takesText(event.target) ? undefined : historyKeys.get(pressed))
      if (command === undefined) return
      event.preventDefault()
      runCommand(command)
    }
    window.addEventListener('keydown', press)
    return () => {
      for (const stop of stops) stop()
      window.removeEventListener('keydown', press)
    }
  }, [])
}

/** The keys that take back typing take back the last change where there is nothing to type into. */
const historyKeys: ReadonlyMap<string, CommandId> = new Map([
  ['Mod+Z', 'undo-change'],
  ['Mod+Shift+Z', 'redo-change'],
  ['Mod+Y', 'redo-change'],
])

function takesText(target: EventTarget | null): boolean {
  return isEditing(target) && !(target as Element).matches('select, [type="radio"], [type="checkbox"]')
}

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
  )
}
