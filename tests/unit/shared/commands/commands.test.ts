import { describe, expect, it } from 'vitest'
import {
  commands,
  firstKeys,
  isAppCommandId,
  isCommandId,
} from '../../../../src/shared/commands/command-table'
import { printKeys, readKeys, refuseKeys, toAccelerator } from '../../../../src/shared/commands/keys'
import type { PressedKeys } from '../../../../src/shared/commands/keys'
import { commandsByMenu } from '../../../../src/shared/commands/menu-shapes'
import type { Platform } from '../../../../src/shared/commands/platform'
import { toPlatform } from '../../../../src/shared/commands/platform'
import {
  bindKeys,
  findByKeys,
  findConflict,
  keysOf,
  resetKeys,
} from '../../../../src/shared/commands/shortcuts'
import { de } from '../../../../src/shared/language/de/menu'
import { en } from '../../../../src/shared/language/en/menu'
import { palette as dePalette } from '../../../../src/shared/language/de/palette'
import { palette as enPalette } from '../../../../src/shared/language/en/palette'

const platforms: readonly Platform[] = ['mac', 'windows', 'linux']

describe('the table of commands', () => {
  it.each([{ words: en.commands }, { words: de.commands }])(
    'has a name for each, and no name is left over',
    ({ words }) => {
      expect(Object.keys(words).sort()).toEqual(commands.map(({ id }) => id).sort())
    },
  )

  it('knows its own commands by their names, and nothing else by any', () => {
    expect(commands.every(({ id }) => isCommandId(id))).toBe(true)
    for (const text of ['', 'Help', 'help ', 'constructor']) expect(isCommandId(text)).toBe(false)
  })

  it('tells the commands that the main process does from those of the page', () => {
    for (const { id, doneBy } of commands) expect(isAppCommandId(id)).toBe(doneBy === 'app')
    expect(isAppCommandId('zoom-out ')).toBe(false)
  })

  it('names no command in the palette’s other words that does not exist', () => {
    const ids = commands.map(({ id }) => id as string)
    for (const { also } of [enPalette.palette, dePalette.palette])
      expect(Object.keys(also).filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(platforms)('gives no keys twice, and none that may not be given, on %s', (platform) => {
    const keys = commands.map((command) => firstKeys(command, platform)).filter((each) => each !== '')
    expect(keys.filter((each, at) => keys.indexOf(each) !== at)).toEqual([])
    expect(keys.filter((each) => refuseKeys(each, platform) !== null)).toEqual([])
  })

  it.each(platforms)('lists every command under exactly one menu on %s', (platform) => {
    const listed = commandsByMenu(platform).flatMap((menu) => menu.commands.map(({ id }) => id))
    expect([...listed].sort()).toEqual(commands.map(({ id }) => id).sort())
  })
})

describe('pressed keys', () => {
  const press = (keys: Partial<PressedKeys> & { readonly key: string }): PressedKeys => ({
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...keys,
  })
  it.each([
    { event: press({ key: 'k', ctrlKey: true }), platform: 'linux', keys: 'Mod+K' },
    { event: press({ key: 'k', metaKey: true }), platform: 'mac', keys: 'Mod+K' },
    { event: press({ key: 'k', ctrlKey: true }), platform: 'mac', keys: 'Ctrl+K' },
    { event: press({ key: 'k', metaKey: true }), platform: 'windows', keys: '' },
    { event: press({ key: 'N', ctrlKey: true, shiftKey: true }), platform: 'linux', keys: 'Mod+Shift+N' },
    { event: press({ key: '?', shiftKey: true }), platform: 'linux', keys: '?' },
    { event: press({ key: '+', ctrlKey: true, shiftKey: true }), platform: 'linux', keys: 'Mod+Plus' },
    { event: press({ key: '=', ctrlKey: true }), platform: 'linux', keys: 'Mod+Plus' },
    { event: press({ key: 'л', code: 'KeyK', ctrlKey: true }), platform: 'linux', keys: 'Mod+K' },
    {
      event: press({ key: 'Ω', code: 'KeyZ', metaKey: true, altKey: true }),
      platform: 'mac',
      keys: 'Mod+Alt+Z',
    },
    { event: press({ key: 'é', code: 'Digit2', ctrlKey: true }), platform: 'windows', keys: 'Mod+2' },
    { event: press({ key: 'ArrowLeft', altKey: true }), platform: 'linux', keys: 'Alt+ArrowLeft' },
    { event: press({ key: 'Control', ctrlKey: true }), platform: 'linux', keys: '' },
    { event: press({ key: ' ', ctrlKey: true }), platform: 'linux', keys: 'Mod+Space' },
  ] as const)('$event.key on $platform reads $keys', ({ event, platform, keys }) => {
    expect(readKeys(event, platform)).toBe(keys)
  })

  it.each([
    { keys: 'Mod+Plus', accelerator: 'CommandOrControl+Plus', printed: ['Ctrl', '+'] },
    { keys: 'Alt+ArrowLeft', accelerator: 'Alt+Left', printed: ['Alt', '←'] },
    { keys: 'F1', accelerator: 'F1', printed: ['F1'] },
    { keys: '', accelerator: '', printed: [] },
  ])('$keys is $accelerator in a menu', ({ keys, accelerator, printed }) => {
    expect(toAccelerator(keys)).toBe(accelerator)
    expect(printKeys(keys, 'linux')).toEqual(printed)
  })

  it.each([
    { keys: 'A', why: 'needs-modifier' },
    { keys: 'Shift+A', why: 'needs-modifier' },
    { keys: 'ArrowDown', why: 'needs-modifier' },
    { keys: 'Mod+C', why: 'reserved' },
    { keys: 'Mod+Enter', why: 'reserved' },
    { keys: 'Mod+B', why: null },
    { keys: 'Shift+F5', why: null },
    { keys: 'F6', why: null },
    { keys: '?', why: null },
  ] as const)('$keys are refused because: $why', ({ keys, why }) => {
    expect(refuseKeys(keys, 'linux')).toBe(why)
  })

  it.each([
    { name: 'darwin', platform: 'mac' },
    { name: 'win32', platform: 'windows' },
    { name: 'freebsd', platform: 'linux' },
    { name: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', platform: 'mac' },
    { name: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', platform: 'windows' },
    { name: 'Mozilla/5.0 (X11; Linux x86_64)', platform: 'linux' },
  ])('$name is $platform', ({ name, platform }) => {
    expect(toPlatform(name)).toBe(platform)
  })
})

describe('changing keys', () => {
  const exported = commands.find(({ id }) => id === 'export')
  const printed = commands.find(({ id }) => id === 'print')

  it('takes keys from the command that had them, so that they never run two', () => {
    expect(findConflict('export', 'Mod+P', {}, 'linux')).toBe('print')
    const changes = bindKeys('export', 'Mod+P', {}, 'linux')
    expect(changes).toEqual({ export: 'Mod+P', print: '' })
    expect(findByKeys('Mod+P', changes, 'linux')).toBe('export')
    expect(printed && keysOf(printed, changes, 'linux')).toBe('')
    expect(findByKeys('Mod+E', changes, 'linux')).toBeUndefined()
  })

  it('keeps nothing that is as it was at first', () => {
    const changed = bindKeys('export', 'Mod+B', {}, 'linux')
    expect(bindKeys('export', 'Mod+E', changed, 'linux')).toEqual({})
  })

  it('gives first keys back, also when another command has them meanwhile', () => {
    const taken = bindKeys('export', 'Mod+P', {}, 'linux')
    const back = resetKeys('print', taken, 'linux')
    expect(back).toEqual({ export: '' })
    expect(exported && keysOf(exported, back, 'linux')).toBe('')
  })

  it('sees no conflict with itself', () => {
    expect(findConflict('export', 'Mod+E', {}, 'linux')).toBeUndefined()
    expect(findByKeys('', { export: '' }, 'linux')).toBeUndefined()
  })
})
