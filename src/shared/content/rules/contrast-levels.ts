import { lineOf } from './rule'
import type { Rule } from './rule'

/** Where sides differ in destination their main levels differ; where they differ in route they are equal. */
export const contrastLevels: Rule = (pack, files) => {
  const levels = new Map(pack.items.map((item) => [item.id, item.levels[0]]))
  return pack.contrasts.flatMap(({ id, differ, sides: [first, second] }) => {
    const equal = levels.get(first) === levels.get(second)
    if (differ === 'mixed' || equal === (differ === 'route')) return []
    const path = `contrasts/${id}.md`
    const message = `they differ in ${differ}, but the main levels of the sides are ${equal ? 'equal' : 'different'}`
    return [{ path, line: lineOf(files, path, '\ndiffer:') + 1, code: 'contrast-levels', message }]
  })
}
