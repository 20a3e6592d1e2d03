import { stat } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { exportPdf } from '../electron/export-pdf'
import { launchApp, root } from '../electron/launch-app'

/** What was done in the app, by which a walk shows that it came to its end. */
export interface Walk {
  readonly screens: number
  readonly hits: number
  /** The size of the PDF that was written, in bytes. */
  readonly exported: number
  readonly imported: number
  /** Whether the machine, as the walk saw it, has a way to anywhere but itself. */
  readonly hasNetwork: boolean
}

const screens = ['browse', 'annotations', 'log', 'lists', 'contrasts', 'glossary', 'insights', 'settings']

/** Walks through the app as somebody who looks around: screens, a search, a PDF, a picture, an import. Ends the app. */
export async function walkApp(folder: string, executable?: string): Promise<Walk> {
  const { app, page } = await launchApp(join(folder, 'data'), root, executable)
  try {
    await page.getByRole('button', { name: 'Just browse' }).click()
    for (const screen of screens) {
      await page.evaluate((next) => void (location.hash = `#/${next}`), screen)
      await page.waitForFunction(
        (next) =>
          location.hash.startsWith(`#/${next}`) && (document.querySelector('main')?.textContent ?? '') !== '',
        screen,
      )
    }
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('customer')
    const hits = page.getByRole('list', { name: 'Search results' }).getByRole('link')
    await hits.first().waitFor()
    const found = await hits.count()
    await hits.first().click()
    await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor()
    const pdf = join(folder, 'walk.pdf')
    await exportPdf(app, page, pdf)
    await app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      },
      join(folder, 'walk.png'),
    )
    const worked = await page.evaluate(async () => {
      const { calls } = window.levelwise
      const text =
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><style>@import url("https://example.org/x.css");</style><image href="https://example.org/x.png" width="40" height="40"/></svg>'
      const saved = await calls.export.save({
        name: 'walk',
        title: 'Walk',
        extension: 'png',
        text,
        kind: 'png',
      })
      const { token } = await calls.import.paste({
        text: '# Ask the tram driver\n\nSit in the depot before you draw the new timetable.',
      })
      const options = { fallbackEncoding: null, columns: {}, title: 'Ask the tram driver', adviser: '' }
      const planned = await calls.import.plan({ token, options: { ...options, format: 'pasted' } })
      const committed = await calls.import.commit({ token })
      return {
        saved: saved.ok,
        planned: planned.ok,
        added: committed.ok ? committed.value.added : 0,
      }
    })
    if (!worked.saved || !worked.planned) throw new Error(`not done: ${JSON.stringify(worked)}`)
    return {
      screens: screens.length,
      hits: found,
      exported: (await stat(pdf)).size,
      imported: worked.added,
      hasNetwork: Object.values(networkInterfaces())
        .flat()
        .some((each) => each?.internal === false),
    }
  } finally {
    await app.close()
  }
}
