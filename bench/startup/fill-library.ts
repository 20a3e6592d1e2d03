import { join } from 'node:path'
import { createRandom } from '../../tests/reliability/electron/random'
import { fillStore, importDocuments } from '../../tests/reliability/load/large-library'
import { run } from '../support/run-app'

/** Fills a data folder as ten years of daily use would: the same library as that of claim 19 of the proof, from one seed. */
export async function fillLibrary(data: string, folder: string): Promise<void> {
  const random = createRandom(19)
  await fillStore(data, { annotations: 50_000, logEntries: 20_000, documents: 5_000 }, random)
  const running = await run(process.cwd(), data)
  await running.page.getByRole('button', { name: 'Just browse' }).click()
  await running.page.getByRole('list', { name: 'Library items' }).waitFor()
  await importDocuments(running, join(folder, 'Field notes'), 5_000, random)
  await running.app.close()
}
