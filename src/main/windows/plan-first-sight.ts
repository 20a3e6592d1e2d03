import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../shared/language/choose-language'
import { holdsLibrary, readLibraryPlace } from '../place/library-place'
import type { FirstSight } from './first-sight'

/**
 * What the first window will show: what was remembered while the library is where it was; the first-run page where nothing
 * has ever been kept; null where neither is certain, such as a library that is missing.
 */
export async function planFirstSight(
  userData: string,
  remembered: FirstSight | null,
  systemLanguage: () => Promise<Language>,
): Promise<FirstSight | null> {
  const { place, doubtful } = await readLibraryPlace(userData)
  if (await holdsLibrary(place.folder)) return remembered
  const backups = await readdir(join(userData, 'backups')).catch(() => [])
  if (doubtful || place.known || backups.length > 0) return null
  return { language: await systemLanguage(), welcomed: false, goal: null, imported: false }
}
