import { foldText } from '../base/fold-text'
import { endingOf, nameOfFile, stemOfFile } from './import-file'
import { itemIdOf } from './item-id'

/** Where a link in a note leads: to another note's item, to an image of the folder, or nowhere that we know. */
export type NoteTarget =
  | { readonly kind: 'item'; readonly id: string; readonly title: string }
  | { readonly kind: 'image'; readonly path: string }
  | null

/** Finds what links in notes mean. */
export interface NoteLinks {
  /** For `[[target]]` and `![[target]]`: by path, or by name alone as Obsidian does it, nearest folder first. */
  wiki(from: string, target: string): NoteTarget
  /** For `[text](target)`: relative to the note's folder, then from the top. */
  relative(from: string, target: string): NoteTarget
}

const imageEndings = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp'])

/** Tells whether a file is a note. */
export function isNote(path: string): boolean {
  const ending = endingOf(path)
  return ending === 'md' || ending === 'markdown'
}

/** Builds the index of a folder's files. Names are compared without regard to case, accents and Unicode forms. */
export function createNoteLinks(packId: string, paths: readonly string[]): NoteLinks {
  const byPath = new Map<string, string>()
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    if (!isNote(path) && !imageEndings.has(endingOf(path))) continue
    const keys = isNote(path) ? [path, withoutEnding(path)] : [path]
    for (const key of keys) if (!byPath.has(foldText(key))) byPath.set(foldText(key), path)
    for (const key of keys) {
      const name = foldText(nameOfFile(key))
      byName.set(name, [...(byName.get(name) ?? []), path])
    }
  }

  function toTarget(path: string | undefined): NoteTarget {
    if (path === undefined) return null
    return isNote(path)
      ? { kind: 'item', id: itemIdOf(packId, path), title: stemOfFile(path) }
      : { kind: 'image', path }
  }

  function findByPath(from: string, target: string): string | undefined {
    const resolved = resolvePath(folderOf(from), target)
    const above = resolvePath('', target)
    return (
      (resolved === null ? undefined : byPath.get(foldText(resolved))) ??
      (above === null ? undefined : byPath.get(foldText(above)))
    )
  }

  return {
    wiki(from, target) {
      const name = target.trim()
      if (name === '') return toTarget(from)
      const found = findByPath(from, name) ?? nearest(from, byName.get(foldText(nameOfFile(name))), name)
      return toTarget(found)
    },
    relative: (from, target) => toTarget(findByPath(from, target)),
  }
}

/** Of several files of one name the one in the nearest folder, then the shortest path, then the first by name. */
function nearest(
  from: string,
  candidates: readonly string[] | undefined,
  target: string,
): string | undefined {
  const suffix = foldText(target)
  const fitting = (candidates ?? []).filter((path) => {
    const folded = foldText(path)
    return folded.endsWith(suffix) || foldText(withoutEnding(path)).endsWith(suffix)
  })
  const folder = folderOf(from)
  const distance = (path: string): number =>
    folderOf(path) === folder ? 0 : path.startsWith(`${folder}/`) ? 1 : 2
  return [...fitting].sort(
    (a, b) => distance(a) - distance(b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0),
  )[0]
}

/** Joins a relative path to a folder; null when it would climb out of the top. */
function resolvePath(folder: string, target: string): string | null {
  const parts = target.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

function withoutEnding(path: string): string {
  return path.slice(0, path.length - endingOf(path).length - 1)
}
