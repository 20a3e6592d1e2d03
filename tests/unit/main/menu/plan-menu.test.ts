import { describe, expect, it } from 'vitest'
import { commands } from '../../../../src/shared/commands/command-table'
import type { Platform } from '../../../../src/shared/commands/platform'
import { lookUpWords } from '../../../../src/shared/language/look-up-words'
import { planDockMenu } from '../../../../src/main/menu/plan-dock-menu'
import { planJumpList } from '../../../../src/main/menu/plan-jump-list'
import { planMenu } from '../../../../src/main/menu/plan-menu'
import type { MenuPart, MenuSituation } from '../../../../src/main/menu/plan-menu'
import { planRecent } from '../../../../src/main/menu/plan-recent'

const situation = (changes: Partial<MenuSituation> = {}): MenuSituation => ({
  platform: 'linux',
  words: (path) => lookUpWords('en', path),
  shortcuts: {},
  recent: [],
  showsItem: true,
  ...changes,
})

function flatten(parts: readonly MenuPart[]): readonly MenuPart[] {
  return parts.flatMap((part) => (part.kind === 'menu' ? [part, ...flatten(part.parts)] : [part]))
}

function commandParts(parts: readonly MenuPart[]) {
  return flatten(parts).filter((part) => part.kind === 'command')
}

describe('the menu bar', () => {
  it.each(['mac', 'windows', 'linux'] as const satisfies readonly Platform[])(
    'holds every command once on %s',
    (platform) => {
      const found = commandParts(planMenu(situation({ platform }))).map(({ command }) => command)
      expect([...found].sort()).toEqual(commands.map(({ id }) => id).sort())
    },
  )

  it.each(['en', 'de'] as const)('leaves no label without words in %s', (language) => {
    for (const platform of ['mac', 'linux'] as const) {
      const parts = flatten(planMenu(situation({ platform, words: (path) => lookUpWords(language, path) })))
      const labels = parts.flatMap((part) => ('label' in part ? [part.label] : []))
      expect(labels.filter((label) => /^(menu|commands)\./.test(label))).toEqual([])
    }
  })

  it('puts settings, about and quit under the app’s name on a Mac, and under File and Help elsewhere', () => {
    const where = (platform: Platform, command: string): string | undefined =>
      planMenu(situation({ platform })).flatMap((menu) =>
        menu.kind === 'menu' && commandParts([menu]).some((part) => part.command === command)
          ? [menu.id]
          : [],
      )[0]
    expect(['settings', 'about', 'quit', 'close-window'].map((id) => where('mac', id))).toEqual([
      'app',
      'app',
      'app',
      'file',
    ])
    expect(['settings', 'about', 'quit'].map((id) => where('windows', id))).toEqual(['file', 'help', 'file'])
  })

  it('follows the keys that the user chose, and registers none that whoever types would lose', () => {
    const parts = commandParts(planMenu(situation({ shortcuts: { export: 'Mod+Shift+E', print: '' } })))
    const find = (id: string) => parts.find(({ command }) => command === id)
    expect(find('export')).toMatchObject({ accelerator: 'CommandOrControl+Shift+E', registers: true })
    expect(find('print')).toMatchObject({ accelerator: null })
    expect(find('shortcuts')).toMatchObject({ accelerator: '?', registers: false })
  })

  it('offers what needs an item only while one is shown', () => {
    const enabled = (showsItem: boolean): readonly string[] =>
      commandParts(planMenu(situation({ showsItem })))
        .filter((part) => !part.enabled)
        .map(({ command }) => command)
    expect(enabled(true)).toEqual([])
    expect(enabled(false)).toEqual(commands.filter(({ needs }) => needs === 'item').map(({ id }) => id))
  })

  it('shows what was read last, and no empty menu for it', () => {
    const recent = [{ id: 'a', title: 'One owner' }]
    expect(flatten(planMenu(situation({ recent })))).toContainEqual({
      kind: 'item',
      itemId: 'a',
      label: 'One owner',
    })
    expect(flatten(planMenu(situation())).some((part) => part.kind === 'menu' && part.id === 'recent')).toBe(
      false,
    )
  })

  it('begins and ends no menu with a line, and draws none twice', () => {
    for (const menu of planMenu(situation({ platform: 'mac' }))) {
      const kinds = menu.kind === 'menu' ? menu.parts.map(({ kind }) => kind) : []
      expect(kinds.length).toBeGreaterThan(0)
      expect(kinds[0]).not.toBe('line')
      expect(kinds[kinds.length - 1]).not.toBe('line')
      expect(kinds.join(' ')).not.toContain('line line')
    }
  })
})

describe('what each system does by itself in a menu', () => {
  const text = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']
  it.each([
    ['mac', { app: ['services', 'hide', 'hideOthers', 'unhide'], edit: text, window: ['front'] }],
    ['windows', { edit: text }],
    ['linux', { edit: text }],
  ] as const)('is on %s', (platform, roles) => {
    const found = planMenu(situation({ platform })).flatMap((menu) => {
      if (menu.kind !== 'menu') return []
      const own = menu.parts.flatMap((part) => (part.kind === 'role' ? [part.role] : []))
      return own.length > 0 ? [[menu.id, own]] : []
    })
    expect(Object.fromEntries(found)).toEqual(roles)
  })
})

describe('beside the windows', () => {
  const recent = [
    { id: 'one-owner', title: 'One owner' },
    { id: 'long', title: 'x'.repeat(300) },
  ]

  it('the jump list of Windows starts the program with a link to each item that was read last', () => {
    expect(planJumpList(recent, situation().words)).toEqual([
      {
        name: 'Read last',
        entries: [
          { title: 'One owner', args: 'levelwise://item/one-owner' },
          { title: 'x'.repeat(200), args: 'levelwise://item/long' },
        ],
      },
    ])
    expect(planJumpList([], situation().words)).toEqual([])
  })

  it.each([
    [recent, ['One owner', 'x'.repeat(300), '—', 'New window', 'Quick capture …']],
    [[], ['New window', 'Quick capture …']],
  ])('the dock menu of a Mac has %j and two commands', (read, labels) => {
    const parts = planDockMenu(situation({ platform: 'mac', recent: read }))
    expect(parts.map((part) => (part.kind === 'line' ? '—' : 'label' in part ? part.label : ''))).toEqual(
      labels,
    )
  })
})

describe('what was read last', () => {
  it('is the newest eight, newest first', () => {
    const positions = Array.from({ length: 12 }, (_, index) => ({
      id: `item-${index}`,
      blockId: '',
      progress: 0,
      at: `2026-01-${String(index + 10)}T00:00:00.000Z`,
    }))
    expect(planRecent(positions)).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((index) => `item-${index}`))
  })
})
