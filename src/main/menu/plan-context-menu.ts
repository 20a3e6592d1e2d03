import { toItemId } from '../windows/shown-place'
import { joinWithLines } from './join-with-lines'

/** What was under the pointer, or in focus, when a context menu was asked for. */
export interface ContextSituation {
  readonly words: (path: string) => string
  /** The address of the link, or an empty text. */
  readonly linkUrl: string
  readonly selectedText: string
  readonly isEditable: boolean
  readonly can: {
    readonly cut: boolean
    readonly copy: boolean
    readonly paste: boolean
    readonly selectAll: boolean
  }
  /** The item that the page shows, or null. */
  readonly shownItem: string | null
}

/** What can be done with an item from its link. */
const itemActions = ['open', 'beside', 'window', 'list', 'check', 'link'] as const
/** One of them. */
export type ItemAction = (typeof itemActions)[number]

/** A part of a context menu. */
export type ContextPart =
  | { readonly kind: 'item'; readonly action: ItemAction; readonly itemId: string; readonly label: string }
  | {
      readonly kind: 'address'
      readonly action: 'open' | 'copy'
      readonly url: string
      readonly label: string
    }
  | { readonly kind: 'citation'; readonly label: string }
  | {
      readonly kind: 'edit'
      readonly role: 'cut' | 'copy' | 'paste' | 'selectAll'
      readonly enabled: boolean
      readonly label: string
    }
  | { readonly kind: 'line' }

/** Decides what a context menu offers. Empty when there is nothing to do, and then no menu is shown. */
export function planContextMenu(situation: ContextSituation): readonly ContextPart[] {
  return joinWithLines([partsOfLink(situation), partsOfCitation(situation), partsOfText(situation)])
}

function partsOfLink({ linkUrl, words }: ContextSituation): readonly ContextPart[] {
  const itemId = toItemId(linkUrl)
  if (itemId !== null)
    return itemActions.map((action) => ({
      kind: 'item',
      action,
      itemId,
      label: words(`context.item.${action}`),
    }))
  if (!/^(https?|mailto):/i.test(linkUrl)) return []
  return (['open', 'copy'] as const).map((action) => ({
    kind: 'address',
    action,
    url: linkUrl,
    label: words(`context.address.${action}`),
  }))
}

function partsOfCitation({
  selectedText,
  shownItem,
  isEditable,
  words,
}: ContextSituation): readonly ContextPart[] {
  if (isEditable || shownItem === null || selectedText.trim() === '') return []
  return [{ kind: 'citation', label: words('context.citation') }]
}

function partsOfText({ can, isEditable, selectedText, words }: ContextSituation): readonly ContextPart[] {
  const edit = (role: 'cut' | 'copy' | 'paste' | 'selectAll', enabled: boolean): ContextPart => ({
    kind: 'edit',
    role,
    enabled,
    label: words(`menu.roles.${role}`),
  })
  if (isEditable)
    return [
      edit('cut', can.cut),
      edit('copy', can.copy),
      edit('paste', can.paste),
      edit('selectAll', can.selectAll),
    ]
  return selectedText.trim() === '' ? [] : [edit('copy', can.copy)]
}
