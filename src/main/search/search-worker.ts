import { parentPort } from 'node:worker_threads'
import { invariant } from '../../shared/base/invariant'
import { messageOf } from '../../shared/base/message-of'
import { createSearchHandler } from './search-handler'
import type { SearchRequest, SearchResponse } from './search-protocol'

const port = parentPort
invariant(port !== null, 'the search worker runs as a worker thread')
const handler = createSearchHandler(
  () => performance.now(),
  (work) => setImmediate(work),
)

port.on('message', (request: SearchRequest) => {
  void answer(request).then((response) => port.postMessage(response))
})

async function answer(request: SearchRequest): Promise<SearchResponse> {
  try {
    // The protocol pairs each task with its input; looking a function up by name loses that.
    const run = handler[request.task] as (input: unknown) => Promise<unknown>
    return { id: request.id, ok: true, output: await run(request.input) }
  } catch (error) {
    return { id: request.id, ok: false, message: messageOf(error) }
  }
}
