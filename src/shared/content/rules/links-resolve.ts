import type { Issue } from '../../base/issue'
import type { Pack } from '../pack'
import type { PackFiles } from '../pack-files'
import { holdsAsked } from '../read-asked'
import { lineOf, pathOf } from './rule'
import type { Rule } from './rule'

/** Phrases for what is not there. */
function findUnasked({ asked, items, contrasts, glossary, lists }: Pack): readonly string[] {
  const strangers = (of: Readonly<Record<string, unknown>>, things: readonly { readonly id: string }[]) => {
    const known = new Set(things.map(({ id }) => id))
    return Object.keys(of).filter((id) => !known.has(id))
  }
  return [
    ...strangers(asked.items, items),
    ...strangers(asked.contrasts, contrasts),
    ...strangers(asked.glossary, glossary),
    ...strangers(asked.lists, lists),
  ]
}

/** The file that holds the phrases of a thing. */
function askedFileOf(files: PackFiles, id: string): string {
  const [path] = [...files].find(([name, source]) => holdsAsked(name) && source.includes(id)) ?? [
    'asked.yaml',
  ]
  return path
}

/** Every link leads somewhere: links in texts, a card's essays, sides of contrasts, items of lists, essays of glossary terms. */
export const linksResolve: Rule = (pack, files) => {
  const kinds = new Map(pack.items.map((item) => [item.id, item.kind]))
  const issue = (path: string, id: string, wanted: string): Issue => ({
    path,
    line: lineOf(files, path, id),
    code: 'link-broken',
    message: `${id} is not ${wanted} of this pack`,
  })
  return [
    ...pack.items.flatMap((item) => {
      const targets = item.blocks.flatMap((block) =>
        block.spans.filter((span) => span.kind === 'item').map((span) => span.target ?? ''),
      )
      const broken = targets.filter((id) => !kinds.has(id)).map((id) => issue(pathOf(item), id, 'an item'))
      const essays = item.kind === 'advice' ? item.essays.filter((id) => kinds.get(id) !== 'essay') : []
      return [...broken, ...essays.map((id) => issue(pathOf(item), id, 'an essay'))]
    }),
    ...pack.contrasts.flatMap(({ id, sides }) =>
      sides
        .filter((side) => kinds.get(side) !== 'advice')
        .map((side) => issue(`contrasts/${id}.md`, side, 'an advice card')),
    ),
    ...pack.lists.flatMap((list) =>
      list.sections.flatMap((section) =>
        section.items
          .filter(({ item }) => !kinds.has(item))
          .map(({ item }) => issue(`lists/${list.id}.yaml`, item, 'an item')),
      ),
    ),
    ...findUnasked(pack).map((id) => issue(askedFileOf(files, id), id, 'a thing')),
    ...pack.glossary.flatMap((term) =>
      term.essays
        .filter((id) => kinds.get(id) !== 'essay')
        .map((id) => issue('glossary.yaml', id, 'an essay')),
    ),
  ]
}
