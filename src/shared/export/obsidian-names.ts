import { toLine } from '../base/clean-text'

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
  const whole = toLine(title).replace(forbidden, ' ').replace(/\s+/g, ' ')
  const name = cutAtWord(whole, 80).replace(/^[.\s]+|[.,;\s]+$/g, '')
  if (name === '') return 'Note'
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? `Note ${name}` : name
}

/** Cuts between two words where that leaves more than half. */
function cutAtWord(text: string, most: number): string {
  const characters = [...text]
  if (characters.length <= most) return text
  const cut = characters.slice(0, most).join('')
  const between = characters[most] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return between > cut.length / 2 ? cut.slice(0, between) : cut
}
