import { parentPort } from 'node:worker_threads'
import { invariant } from '../../shared/base/invariant'
import { runImportTask } from './import-handler'
import type { ImportTask } from './import-protocol'

const port = parentPort
invariant(port !== null, 'the import worker runs as a worker thread')

// The task comes as a message: a listening worker stays until it is ended, and none of its answers is lost.
port.on('message', (task: ImportTask) => {
  void runImportTask(
    task,
    (message) => port.postMessage(message),
    () => performance.now(),
  )
})
