import { isSafeUrl } from '../../shared/content/safe-url'

const openable = ['https:', 'http:', 'mailto:']
/** What an address of a letter may fill in; other fields, such as an attachment, are acted on by some mail programs. */
const letterFields = ['subject', 'body', 'cc', 'bcc', 'to']

/**
 * Finds the address that may be handed to the browser or the mail program, written out in full; undefined when it may not.
 * A name before an `@` in a web address is refused, because it only serves to make one place look like another.
 */
export function findOpenableUrl(text: string): string | undefined {
  if (!isSafeUrl(text)) return undefined
  const url = parseUrl(text)
  if (url === undefined || !openable.includes(url.protocol)) return undefined
  if (url.protocol === 'mailto:')
    return [...url.searchParams.keys()].every((field) => letterFields.includes(field.toLowerCase()))
      ? url.href
      : undefined
  return url.host !== '' && url.username === '' && url.password === '' ? url.href : undefined
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
