import { parentPort } from 'node:worker_threads'
import { invariant } from '../../shared/base/invariant'
import { createExportLine } from './export-line'
import type { ExportReply } from './export-protocol'

const port = parentPort
invariant(port !== null, 'the export worker runs as a worker thread')

const line = createExportLine(
  (message) => port.postMessage(message),
  () => performance.now(),
)
port.on('message', (reply: ExportReply) => line.take(reply))
