import { isId } from '../base/id'

/** The scheme under which other programs may open an item. */
export const linkScheme = 'levelwise'

/** The link that opens an item in Levelwise from any other program on this machine. */
export function formatItemLink(id: string): string {
  return `${linkScheme}://item/${id}`
}

/**
 * Reads the id out of a link that came from outside; null unless the text is exactly a link to an item. The text is
 * matched whole instead of being parsed as an address, so that nothing that a parser would forgive (an encoded slash, a
 * user name, a port, a line feed) is let through.
 */
export function parseItemLink(text: string): string | null {
  const [, id = ''] = /^levelwise:\/\/item\/([a-z0-9][a-z0-9-]{0,63})\/?$/.exec(text) ?? []
  return isId(id) && !text.includes('\n') ? id : null
}

/** Finds the link among the words of a command line; the last one counts, since switches come first. */
export function findItemLink(words: readonly string[]): string | null {
  return words.map(parseItemLink).findLast((id) => id !== null) ?? null
}
