import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppError } from '../../src/shared/base/app-error'
import { noOptions } from '../../src/shared/import/importer'
import type { ImportFormat } from '../../src/shared/import/import-format'
import { runImportTask } from '../../src/main/import/import-handler'
import type { Chosen, Staged } from '../../src/main/import/import-protocol'

/** Reads what was chosen as the import worker does, without its thread; the staging folder is removed again. */
export async function readChosen(
  chosen: Chosen,
  format: ImportFormat,
  name = 'Notes',
): Promise<{ readonly staged: Staged } | { readonly refused: AppError }> {
  const staging = await mkdtemp(join(tmpdir(), 'levelwise-staging-'))
  try {
    let outcome: { readonly staged: Staged } | { readonly refused: AppError } | undefined
    await runImportTask(
      {
        task: 'read',
        chosen,
        format,
        staging,
        options: { ...noOptions, name, now: '2026-11-27T10:00:00.000Z' },
      },
      (message) => {
        if (message.message === 'read') outcome = { staged: message.staged }
        if (message.message === 'refused') outcome = { refused: message.error }
      },
      () => 0,
    )
    if (outcome === undefined) throw new Error('the import gave no answer')
    return outcome
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
