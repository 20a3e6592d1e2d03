import type { Handlers } from '../../shared/ipc/contract'
import { createExportService } from '../export/export-service'
import type { ExportService } from '../export/export-service'
import type { FindPageFile } from '../export/print-fonts'
import { saveText } from '../export/save-text'
import { broadcast } from './broadcast'
import { drawToPng } from './draw-to-png'
import type { Services } from './open-services'
import { printToPdf } from './print-to-pdf'
import { askWhereToSave } from './save-dialog'

type Answered = { readonly [C in keyof Handlers as C extends `export.${string}` ? C : never]: Handlers[C] }

/** Answers the calls about exporting. An export that is going on is named by its window, whichever library is open by then. */
export function createExportHandlers(
  opening: Promise<Services>,
  workerPath: string,
  fonts: FindPageFile,
): Answered {
  const service: ExportService = createExportService({
    workerPath,
    source: async () => (await opening).exported,
    askWhere: askWhereToSave,
    printToPdf: (page, signal) => printToPdf(page, fonts, signal),
    onProgress: (job, progress) => broadcast('export.progress', { job, ...progress }),
  })
  return {
    'export.preview': service.preview,
    'export.write': service.write,
    'export.texts': service.texts,
    'export.cancel': service.cancel,
    'export.save': (request) => saveText({ askWhere: askWhereToSave, drawToPng }, request),
  }
}
