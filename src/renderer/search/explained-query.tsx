import type { TFunction } from 'i18next'
import type { Explanation } from '../../shared/search/explain-query'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import styles from './search-screen.module.css'

/** One quiet line that says how the query was read. A plain row of known words needs no words about it. */
export function ExplainedQuery({ explanation }: { readonly explanation: Explanation }) {
  const t = useWords()
  const topics = useLibrary((state) => state.topics)
  if (isPlain(explanation)) return null
  const words = explain(explanation, t, (id) => topics.get(id)?.title ?? id)
  if (words === '') return null
  return (
    <p className={styles.explained}>
      {t('search.readAs')}: {words}
    </p>
  )
}

function isPlain(node: Explanation): boolean {
  if (node.kind === 'word') return node.reading === 'known' || node.reading === 'beginning'
  return node.kind === 'group' && node.mode === 'any' && node.parts.every(isPlain)
}

function explain(node: Explanation, t: TFunction, topicTitle: (id: string) => string): string {
  switch (node.kind) {
    case 'word':
      return t(`search.explain.${node.reading}`, { word: node.typed, taken: node.taken.join(', ') })
    case 'phrase':
      return t('search.explain.phrase', { words: node.words.join(' ') })
    case 'not':
      return t('search.explain.not', { part: explain(node.part, t, topicTitle) })
    case 'filter':
      return explainFilter(node.filter, t, topicTitle)
    case 'group':
      return node.parts
        .map((part) => explain(part, t, topicTitle))
        .filter((part) => part !== '')
        .join(t(`search.explain.${node.mode}`))
  }
}

function explainFilter(
  filter: Extract<Explanation, { kind: 'filter' }>['filter'],
  t: TFunction,
  topicTitle: (id: string) => string,
): string {
  const say = (value: string): string => t(`search.explain.filter.${filter.name}`, { value })
  switch (filter.name) {
    case 'level':
      return say(filter.levels.join(', '))
    case 'kind':
      return say(filter.kinds.map((kind) => t(`search.kinds.${kind}`)).join(', '))
    case 'topic':
      return say(topicTitle(filter.value))
    case 'tag':
    case 'pack':
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
