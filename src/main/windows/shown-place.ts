import { isId } from '../../shared/base/id'

/** The part of a page's address behind `#`, which says what a window shows; empty for browsing. */
export function toPlace(url: string): string {
  const at = url.indexOf('#')
  return at === -1 ? '' : url.slice(at)
}

/** The item that a page of ours shows or that a link of ours leads to; null for any other address. */
export function toItemId(url: string): string | null {
  if (!url.startsWith('lw://app/')) return null
  const [, id = ''] = /^#\/item\/([^/?#]+)/.exec(toPlace(url)) ?? []
  return isId(id) ? id : null
}
