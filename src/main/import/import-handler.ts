import type { ImportFile } from '../../shared/import/import-file'
import { importers } from '../../shared/import/importers'
import type { Importer, Recognition } from '../../shared/import/importer'
import { LeftOutError } from '../../shared/import/left-out'
import type { ImportMessage, ImportTask, Looked } from './import-protocol'
import { openChosen } from './open-chosen'
import { RefusedError, refuse } from './refused-error'
import { stageImport } from './stage-import'

/** Progress is told at most so often, in milliseconds. */
const toldEvery = 100

/** Does one task of an import, without any thread. `now` reads a clock in milliseconds. */
export async function runImportTask(
  task: ImportTask,
  tell: (message: ImportMessage) => void,
  now: () => number,
): Promise<void> {
  try {
    const opened = await openChosen(task.chosen)
    try {
      if (task.task === 'look') tell({ message: 'looked', looked: look(opened.files, task) })
      else {
        const importer = importerOf(task.format)
        const onFile = countFiles(opened.files.length, tell, now)
        const staged = stageImport(importer, opened.files, task.options, task.staging, onFile)
        tell({
          message: 'read',
          staged: {
            ...staged,
            leftOut: [...opened.leftOut, ...staged.leftOut],
            leftOutCount: opened.leftOut.length + staged.leftOutCount,
          },
        })
      }
    } finally {
      opened.close()
    }
  } catch (error) {
    if (error instanceof RefusedError) tell({ message: 'refused', error: error.appError })
    else throw error
  }
}

function look(files: readonly ImportFile[], task: Extract<ImportTask, { task: 'look' }>): Looked {
  const formats = importers
    .map((importer) => ({ format: importer.format, recognition: recognise(importer, files) }))
    .filter(({ recognition }) => recognition !== 'no')
    .sort((a, b) => rank(a.recognition) - rank(b.recognition))
  const format = task.format ?? formats[0]?.format
  const asking = format === undefined ? undefined : importers.find((each) => each.format === format)
  const columns = asking?.askColumns?.(files, task.options) ?? null
  return { files: files.length, formats, columns }
}

function recognise(importer: Importer, files: readonly ImportFile[]): Recognition {
  try {
    return importer.recognise(files)
  } catch (error) {
    if (error instanceof LeftOutError) return 'no'
    throw error
  }
}

function rank(recognition: Recognition): number {
  return recognition === 'surely' ? 0 : 1
}

function importerOf(format: Importer['format']): Importer {
  const found = importers.find((importer) => importer.format === format)
  if (found === undefined) throw refuse('import-format-unknown', { format })
  return found
}

function countFiles(total: number, tell: (message: ImportMessage) => void, now: () => number): () => void {
  let done = 0
  let told = 0
  return () => {
    done += 1
    const time = now()
    if (time - told < toldEvery) return
    told = time
    tell({ message: 'progress', done, total })
  }
}
