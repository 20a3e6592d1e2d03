import { foldText } from '../base/fold-text'

const titles = /^(?:(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame)\b\.?\s*)+/

/**
 * The key under which spellings of one adviser meet: case, accents, points, titles and "Family, Given" are set aside.
 * Names in scripts without case keep their letters. Empty for a name without any letter or digit.
 */
export function toAdviserKey(name: string): string {
  const [family, given, ...more] = foldText(name).split(',')
  const turned =
    given !== undefined && more.length === 0 && given.trim() !== ''
      ? `${given} ${family ?? ''}`
      : foldText(name)
  return turned
    .trim()
    .replace(titles, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
