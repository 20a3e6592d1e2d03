import type { TFunction } from 'i18next'
import type { Explanation } from '../../shared/search/explain-query'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import styles from './search-screen.module.css'

/** One quiet line that says how the query was read. A plain row of known words needs no words about it. */
export function ExplainedQuery({ explanation }: { readonly explanation: Explanation }) {
  const t = useWords()
  const topics = useLibrary((state) => state.topics)
  const catalogues = useLibrary((state) => state.catalogues)
  if (isPlain(explanation)) return null
  const words = explain(explanation, t, {
    topic: (id) => topics.get(id)?.title ?? id,
    pack: (id) => catalogues.find(({ manifest }) => manifest.id === id)?.manifest.title ?? id,
  })
  if (words === '') return null
  return (
    <p className={styles.explained}>
      {t('search.readAs')}: {words}
    </p>
  )
}

/** How things are called whose ids stand in a query. */
interface Titles {
  readonly topic: (id: string) => string
  readonly pack: (id: string) => string
}

function isPlain(node: Explanation): boolean {
  if (node.kind === 'word') return node.reading === 'known' || node.reading === 'beginning'
  return node.kind === 'group' && node.mode === 'any' && node.parts.every(isPlain)
}

function explain(node: Explanation, t: TFunction, titles: Titles): string {
  switch (node.kind) {
    case 'word':
      return t(`search.explain.${node.reading}`, { word: node.typed, taken: node.taken.join(', ') })
    case 'phrase':
      return t('search.explain.phrase', { words: node.words.join(' ') })
    case 'not':
      return t('search.explain.not', {
        part:
          node.part.kind === 'group' && node.part.parts.length > 1
            ? t('search.explain.group', { part: explain(node.part, t, titles) })
            : explain(node.part, t, titles),
      })
    case 'filter':
      return explainFilter(node.filter, t, titles)
    case 'group':
      return node.parts
        .map((part) => {
          const words = explain(part, t, titles)
          return bindsLess(part, node) ? t('search.explain.group', { part: words }) : words
        })
        .filter((part) => part !== '')
        .join(t(`search.explain.${node.mode}`))
  }
}

/** Whether a part is read otherwise without its brackets: alternatives, or several words, inside another kind of group. */
function bindsLess(part: Explanation, group: Extract<Explanation, { kind: 'group' }>): boolean {
  return part.kind === 'group' && part.parts.length > 1 && part.mode !== group.mode && group.parts.length > 1
}

function explainFilter(
  filter: Extract<Explanation, { kind: 'filter' }>['filter'],
  t: TFunction,
  titles: Titles,
): string {
  const say = (value: string): string => t(`search.explain.filter.${filter.name}`, { value })
  switch (filter.name) {
    case 'level':
      return say(filter.levels.join(', '))
    case 'kind':
      return say(filter.kinds.map((kind) => t(`search.kinds.${kind}`)).join(', '))
    case 'topic':
      return say(titles.topic(filter.value))
    case 'pack':
      return say(titles.pack(filter.value))
    case 'tag':
    case 'adviser':
    case 'list':
      return say(filter.value)
    case 'verdict':
      return say(filter.verdict)
    case 'has':
      return say(filter.what)
    case 'in':
      return say(filter.field)
    case 'before':
    case 'after':
      return say(filter.day)
  }
}
