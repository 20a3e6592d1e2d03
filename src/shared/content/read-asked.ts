import { compareText } from '../base/compare-text'
import type { Issue } from '../base/issue'
import { readYamlFile } from './front-matter'
import { askedFields } from './item-schemas'
import { nothingAsked } from './pack'
import type { Asked } from './pack'

/** Whether a file of a pack holds phrases: `asked.yaml`, or any YAML file in `asked/`, among which a large pack divides them. */
export function holdsAsked(path: string): boolean {
  return path === 'asked.yaml' || /^asked\/[^/]+\.yaml$/.test(path)
}

/**
 * Reads the phrases by which people ask for the things of a pack, from all of its files that hold some. Where two files name
 * one thing, it has the phrases of both.
 */
export function readAsked(files: ReadonlyMap<string, string>): {
  readonly asked: Asked
  readonly issues: readonly Issue[]
} {
  const readings = [...files]
    .filter(([path]) => holdsAsked(path))
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, source]) => readYamlFile(path, source, askedFields))
  return {
    asked: readings.reduce(
      (asked, { value }) => (value === undefined ? asked : unite(asked, value)),
      nothingAsked,
    ),
    issues: readings.flatMap(({ issues }) => issues),
  }
}

function unite(a: Asked, b: Asked): Asked {
  return {
    items: uniteKind(a.items, b.items),
    contrasts: uniteKind(a.contrasts, b.contrasts),
    glossary: uniteKind(a.glossary, b.glossary),
    lists: uniteKind(a.lists, b.lists),
  }
}

type Phrases = Readonly<Record<string, readonly string[]>>

function uniteKind(a: Phrases, b: Phrases): Phrases {
  const phrases = new Map(Object.entries(a))
  for (const [id, more] of Object.entries(b)) phrases.set(id, [...(phrases.get(id) ?? []), ...more])
  return Object.fromEntries(phrases)
}
