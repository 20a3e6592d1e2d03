import { readFileSync } from 'node:fs'
import type { Annotation } from '../../src/shared/annotations/annotation'
import type { Item } from '../../src/shared/content/item'
import { createImportFile } from '../../src/shared/import/import-file'
import type { Found } from '../../src/shared/import/found'
import { noOptions } from '../../src/shared/import/importer'
import type { Importer, ImportOptions } from '../../src/shared/import/importer'
import type { LeftOut } from '../../src/shared/import/left-out'

/** Everything that an importer found, sorted by kind. */
export interface ReadFound {
  readonly all: readonly Found[]
  readonly items: readonly Item[]
  readonly annotations: readonly Annotation[]
  readonly leftOut: readonly LeftOut[]
}

/** Reads files held in memory with an importer. */
export function readFound(
  importer: Importer,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
): ReadFound {
  const all = [
    ...importer.read(
      Object.entries(files).map(([path, content]) => createImportFile(path, content)),
      { ...noOptions, name: 'sample', now: '2026-03-01T10:00:00.000Z', ...options },
    ),
  ]
  return {
    all,
    items: all.flatMap((found) => (found.kind === 'item' ? [found.item] : [])),
    annotations: all.flatMap((found) =>
      found.kind === 'record' && found.collection === 'annotations' ? [found.record] : [],
    ),
    leftOut: all.flatMap((found) => (found.kind === 'left-out' ? [found] : [])),
  }
}

/** A sample of `tests/fixtures/import`. */
export function readSample(name: string): Uint8Array {
  return readFileSync(`tests/fixtures/import/${name}`)
}
