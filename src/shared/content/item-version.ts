import { hashText } from '../base/hash-text'

/** The version of an item: a hash over everything that a reader sees of it. */
export function versionOf(visible: Readonly<Record<string, unknown>>): string {
  return hashText(JSON.stringify(visible))
}
