import { commands, firstKeys } from './command-table'
import type { CommandEntry, CommandId } from './command-table'
import type { Platform } from './platform'

/** Keys that the user changed, by command; an empty text means that a command has none. */
export type ShortcutChanges = Readonly<Record<string, string>>

/** The keys of a command: the user's own where there are any, else its first ones. An empty text means none. */
export function keysOf(command: CommandEntry, changes: ShortcutChanges, platform: Platform): string {
  return changes[command.id] ?? firstKeys(command, platform)
}

/** The command that keys run, or undefined when they run none. */
export function findByKeys(
  keys: string,
  changes: ShortcutChanges,
  platform: Platform,
): CommandId | undefined {
  if (keys === '') return undefined
  return commands.find((command) => keysOf(command, changes, platform) === keys)?.id
}

/** The other command that has these keys already, or undefined when they are free for `id`. */
export function findConflict(
  id: CommandId,
  keys: string,
  changes: ShortcutChanges,
  platform: Platform,
): CommandId | undefined {
  const holder = findByKeys(keys, changes, platform)
  return holder === id ? undefined : holder
}

/** Gives keys to a command and takes them from the one that had them, so that keys never run two things. */
export function bindKeys(
  id: CommandId,
  keys: string,
  changes: ShortcutChanges,
  platform: Platform,
): ShortcutChanges {
  const holder = findConflict(id, keys, changes, platform)
  const freed = holder === undefined ? changes : { ...changes, [holder]: '' }
  return withoutFirst({ ...freed, [id]: keys }, platform)
}

/** Gives a command its first keys back, and takes them from whichever command has them now. */
export function resetKeys(id: CommandId, changes: ShortcutChanges, platform: Platform): ShortcutChanges {
  const command = commands.find((each) => each.id === id)
  return command === undefined ? changes : bindKeys(id, firstKeys(command, platform), changes, platform)
}

/** Only what differs from the first keys is kept, so that a later release may choose better ones. */
function withoutFirst(changes: ShortcutChanges, platform: Platform): ShortcutChanges {
  const first = new Map<string, string>(commands.map((command) => [command.id, firstKeys(command, platform)]))
  return Object.fromEntries(Object.entries(changes).filter(([id, keys]) => first.get(id) !== keys))
}
