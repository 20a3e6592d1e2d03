import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { createImportFile } from '../../shared/import/import-file'
import type { Chosen } from './import-protocol'
import { openFolder, openSingleFiles } from './folder-files'
import { refuse } from './refused-error'
import { openZip } from './zip-files'
import type { OpenedFiles } from './zip-files'

/** The name under which pasted text is imported. */
export const pastedName = 'pasted.txt'
/** At most so many files are taken one by one. */
const mostFiles = 2_000

/** Opens what the user chose. A single file that begins as a zip does is taken for the folder in it, whatever its name. */
export async function openChosen(chosen: Chosen): Promise<OpenedFiles> {
  if (chosen.kind === 'text')
    return { files: [createImportFile(pastedName, chosen.text)], leftOut: [], close: () => undefined }
  if (chosen.kind === 'folder') return openFolder(chosen.path)
  const [only] = chosen.paths
  if (only === undefined) throw refuse('import-nothing')
  if (chosen.paths.length > mostFiles) throw refuse('import-too-many-files', { limit: mostFiles })
  if (chosen.paths.length > 1 || !isZip(only)) return openSingleFiles(chosen.paths)
  return openZip(only, statSync(only).size)
}

/** A zip begins with its first entry, or with its end when it is empty. */
function isZip(path: string): boolean {
  const head = Buffer.alloc(4)
  const descriptor = openSync(path, 'r')
  try {
    readSync(descriptor, head, 0, 4, 0)
  } finally {
    closeSync(descriptor)
  }
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 0x03 || head[2] === 0x05)
}
