import { toLine } from './clean-text'

/** What no system, or no wikilink of Obsidian's, takes in a name. */
const forbidden = /[\\/:*?"<>|#^[\]%\p{C}]+/gu

/**
 * Hands out names for notes, each of them once, also where a disk takes capitals and small letters for the same. A name
 * has 80 characters at most, does not begin or end with a point and is no device of Windows.
 */
export function createNoteNames(): (title: string) => string {
  const taken = new Set<string>()
  return (title) => {
    const base = toNoteName(title)
    let name = base
    for (let number = 2; taken.has(name.normalize('NFC').toLowerCase()); number += 1)
      name = `${base} ${number}`
    taken.add(name.normalize('NFC').toLowerCase())
    return name
  }
}

function toNoteName(title: string): string {
  const name = [...toLine(title).replace(forbidden, ' ').replace(/\s+/g, ' ')]
    .slice(0, 80)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  if (name === '') return 'Note'
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? `Note ${name}` : name
}
