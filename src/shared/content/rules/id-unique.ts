import { pathOf } from './rule'
import type { Rule } from './rule'

/** No two things of a pack share an id. */
export const idUnique: Rule = (pack) => {
  const seen = new Map<string, string>()
  const all = [
    ...pack.items.map((item) => ({ id: item.id, path: pathOf(item) })),
    ...pack.contrasts.map(({ id }) => ({ id, path: `contrasts/${id}.md` })),
    ...pack.lists.map(({ id }) => ({ id, path: `lists/${id}.yaml` })),
  ]
  return all.flatMap(({ id, path }) => {
    const other = seen.get(id)
    seen.set(id, path)
    return other === undefined
      ? []
      : [{ path, line: 1, code: 'id-double', message: `${id} is the id of ${other} too` }]
  })
}
