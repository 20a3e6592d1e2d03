import { foldText } from '../base/fold-text'
import { hashText } from '../base/hash-text'

/**
 * The id of an imported item: the same for the same thing in the same pack, on every machine. `key` is what makes it the
 * same thing next time: a path, a DOI, an address, a claim. A few words of the key stand in front for people who read links.
 */
export function itemIdOf(packId: string, key: string): string {
  return `${slugOf(key, 40)}-${hashText(`${packId}\n${key}`)}`
}

/** The id of an imported record that has none of its own, from what makes it the same one next time. */
export function recordIdOf(kind: string, key: string): string {
  return `${kind}-${hashText(`${kind}\n${key}`)}`
}

/** A text as lower-case letters, digits and hyphens, at most so long; `x` where nothing is left. */
export function slugOf(text: string, longest: number): string {
  const slug = foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  return slug === '' ? 'x' : slug
}
