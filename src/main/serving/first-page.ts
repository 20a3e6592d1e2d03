import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FirstSight } from '../windows/first-sight'
import { catalogueAddress, pageAddress } from './served-files'
import type { ServedFiles } from './served-files'

/** The page that the first window gets: already drawn, as the user will find it. */
export interface FirstPage {
  /**
   * The drawn page for an address that asks for it (`?shown=THEME`), once. Undefined ever after, and where none would be
   * right; the plain page is served then, which draws itself.
   */
  take(url: URL): Promise<Buffer | undefined>
}

/** Stands in a drawn page where the words of the goal belong. */
export const goalMark = '\uE000'
/** The themes in which a page can be drawn, by the name that stands on it. */
const themes = ['light', 'dark', 'sepia', 'contrast']
/** What stands on every drawn page until its theme is written in. */
const drawnTheme = 'data-theme="light"'
/** What stands on a drawn page whose figures are shown, and what hides them until the imported packs have come. */
const drawnFigures = 'data-counting="false"'
const hiddenFigures = 'data-counting="true"'

/** The folder of the drawn pages for one build: they are right for exactly this page and this catalogue. */
export function nameOfBuild(page: Uint8Array, catalogue: Uint8Array): string {
  return createHash('sha256').update(page).update(catalogue).digest('hex').slice(0, 16)
}

/** The file of the drawn page that shows the app as this user finds it. */
function nameOfPage({ language, welcomed, goal }: FirstSight): string {
  return welcomed ? `browse-${language}-${goal?.level ?? 0}.html` : `first-run-${language}.html`
}

/** Reads the drawn page for a first sight at once, so that it is there when the window asks. */
export function openFirstPage(
  folder: string,
  sight: Promise<FirstSight | null>,
  files: Pick<ServedFiles, 'early' | 'readAhead'>,
): FirstPage {
  let taken = false
  const reading = read()
  reading.catch(() => undefined)

  async function read(): Promise<string | undefined> {
    const [seen, page, catalogue] = await Promise.all([
      sight,
      files.early(pageAddress),
      files.early(catalogueAddress),
    ])
    if (seen === null || page === undefined || catalogue === undefined) return undefined
    const path = join(folder, nameOfBuild(page, catalogue), nameOfPage(seen))
    const drawn = await readFile(path, 'utf8').catch(() => undefined)
    if (drawn !== undefined) await files.readAhead(drawn)
    // As a function, because a replacement's own signs such as `$&` must stay words too.
    const words = escapeText(seen.goal?.words ?? '')
    return drawn?.replaceAll(goalMark, () => words)
  }

  return {
    async take(url) {
      const theme = themes.find((each) => each === url.searchParams.get('shown'))
      if (taken || theme === undefined || url.searchParams.has('pseudo-locale')) return undefined
      taken = true
      const drawn = await reading.catch(() => undefined)
      if (drawn === undefined) return undefined
      const themed = drawn.replace(drawnTheme, `data-theme="${theme}"`)
      return Buffer.from(
        url.searchParams.has('counting') ? themed.replace(drawnFigures, hiddenFigures) : themed,
      )
    },
  }
}

/** Every character that could end a text or an attribute, written so that it stands for itself in both. */
function escapeText(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`)
}
