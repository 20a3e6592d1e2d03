import { describe, expect, it } from 'vitest'
import { planContextMenu } from '../../../../src/main/menu/plan-context-menu'
import type { ContextPart, ContextSituation } from '../../../../src/main/menu/plan-context-menu'
import { lookUpWords } from '../../../../src/shared/language/look-up-words'

const page = 'lw://app/index.html?theme=light'
const plan = (changes: Partial<ContextSituation>): readonly string[] =>
  planContextMenu({
    words: (path) => lookUpWords('en', path),
    linkUrl: '',
    selectedText: '',
    isEditable: false,
    can: { cut: true, copy: true, paste: true, selectAll: true },
    shownItem: null,
    ...changes,
  }).map(name)

function name(part: ContextPart): string {
  return part.kind === 'line' ? '—' : part.label
}

describe('context menus', () => {
  it('offer nothing where there is nothing to do', () => {
    expect(plan({})).toEqual([])
    expect(plan({ linkUrl: `${page}#/log` })).toEqual([])
  })

  it('offer what can be done with an item from its link', () => {
    expect(plan({ linkUrl: `${page}#/item/one-owner?words=x` })).toEqual([
      'Open',
      'Open beside',
      'Open in new window',
      'Add to reading list …',
      'Check the fit',
      'Copy link to this item',
    ])
  })

  it('offer to cite selected words of an item, and to copy them', () => {
    expect(plan({ selectedText: 'the chain', shownItem: 'a' })).toEqual(['Copy citation', '—', 'Copy'])
    expect(plan({ selectedText: 'the chain' })).toEqual(['Copy'])
  })

  it('offer editing in fields', () => {
    expect(plan({ isEditable: true, selectedText: 'x', shownItem: 'a' })).toEqual([
      'Cut',
      'Copy',
      'Paste',
      'Select all',
    ])
  })

  it.each(['https://example.org/', 'mailto:a@example.org'])(
    'offer to open or copy the address %s',
    (linkUrl) => {
      expect(plan({ linkUrl })).toEqual(['Open in browser …', 'Copy address'])
    },
  )

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'lw://other/#/item/a',
    'lw://app/#/item/../x',
    'ms-msdt:/id',
  ])('offer nothing for %s', (linkUrl) => {
    expect(plan({ linkUrl })).toEqual([])
  })
})
