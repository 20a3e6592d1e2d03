import { isId } from '../base/id'

/** What an address that leads outside begins with: a web address names a place, a letter somebody. */
const leadsOutside = /^(?:https?:\/\/[^/?#]|mailto:[^?#/])/i

const spaceInPlace = /^(?:[^/?#]*\/\/)?[^/?#]* /

// Characters that make an address look like another one or slip a scheme past a check: controls, soft hyphen,
// zero-width and bidirectional marks, backslash.
const deceptive = /[\u0000-\u0020\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/

/**
 * Tells whether an address in a text may become a link. Only http, https, mailto, a place in the same text (`#…`) and an
 * item of the library (`item:id`) may; the check is made before and after percent-decoding. An escaped space is honest
 * anywhere but in the part that names the place.
 */
export function isSafeUrl(url: string): boolean {
  const decoded = decode(url)
  return isSafeForm(url) && !spaceInPlace.test(decoded) && isSafeForm(decoded.replaceAll(' ', ''))
}

function isSafeForm(url: string): boolean {
  if (url === '' || deceptive.test(url) || url.startsWith('//')) return false
  if (url.startsWith('#')) return true
  if (url.startsWith('item:')) return isId(url.slice('item:'.length))
  return leadsOutside.test(url)
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    // A broken escape decodes to nothing; a lone backslash makes the check refuse it.
    return '\\'
  }
}
