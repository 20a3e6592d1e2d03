import { levels } from '../../levels/level'
import type { Level } from '../../levels/level'

/** The levels that one reader gave to one item, with title and author covered; the main level stands first. */
export interface Tag {
  readonly id: string
  readonly levels: readonly [Level, ...Level[]]
  readonly why: string
}

/**
 * Reads a reader's tags: lines of `id,levels,why` under a heading, several levels joined by `+`. Only the third field may
 * hold commas. Lines that are no tag are left out, so that a missing one is found where the tags are compared.
 */
export function readTags(csv: string): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>()
  for (const line of csv.split(/\r?\n/).slice(1)) {
    const [id = '', given = '', ...rest] = line.split(',')
    const [main, ...further] = given
      .split('+')
      .flatMap((text) => levels.filter((level) => String(level) === text.trim()))
    if (id !== '' && main !== undefined)
      tags.set(id, { id, levels: [main, ...further], why: rest.join(',').trim() })
  }
  return tags
}
