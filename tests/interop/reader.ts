import type { ExportDocument } from '../../src/shared/export/export-document'

/** A program or package, not ours, that reads what we write. */
export interface Reader {
  readonly name: string
  /** Debian packages that hold it, with a command of each by which it is known to be there. */
  readonly needs: Readonly<Record<string, string>>
  /** True for readers that take minutes to install and are asked only by `--all`. */
  readonly slow: boolean
  /** Lets the program read; each check says what was wrong. */
  run(samples: Samples, folder: string): Promise<readonly Check[]>
}

/** What the readers are given. */
export interface Samples {
  /** A reading list with sections, highlights, notes, verdicts and every trap of every format. */
  readonly list: ExportDocument
  /** The same with more than sixty pages. */
  readonly long: ExportDocument
}

/** One statement about a reader, with nothing in `failures` when it holds. */
export interface Check {
  readonly name: string
  readonly failures: readonly string[]
}

/** A statement that holds or says why not. */
export function check(name: string, holds: boolean, why = 'no'): Check {
  return { name, failures: holds ? [] : [why] }
}

/** That every text of some is in another, spaces apart. */
export function checkContains(name: string, whole: string, parts: readonly string[]): Check {
  const folded = foldSpaces(whole)
  const missing = parts.filter((part) => !folded.includes(foldSpaces(part)))
  return { name, failures: missing.slice(0, 5).map((part) => `is missing: ${part.slice(0, 120)}`) }
}

/** One kind of space, one at a time. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Where two texts begin to differ. */
export function describeDifference(found: string, wanted: string): string {
  let at = 0
  while (at < found.length && found.charAt(at) === wanted.charAt(at)) at += 1
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60))
  return `at ${at}: read ${around(found)}, written ${around(wanted)}`
}
