import type { SearchAnswer } from '../../shared/search/answer-query'
import type { Explanation } from '../../shared/search/explain-query'
import { openImport } from '../import/import-store'
import { Button } from '../kit/button'
import { Stand } from '../kit/stand'
import { useWords } from '../language/use-words'
import { navigate } from '../navigation'
import styles from './search-screen.module.css'

const names = { without: 'helpWithout', everywhere: 'helpEverywhere', 'as-words': 'helpAsWords' } as const

/** Where nothing was found: why that may be, and every way on that finds something. */
export function NothingFound({
  answer,
  onQuery,
}: {
  readonly answer: SearchAnswer
  readonly onQuery: (query: string) => void
}) {
  const t = useWords()
  const unknown = unknownWords(answer.explanation)
  return (
    <div className={styles.nothing}>
      <Stand level={0} size={66} />
      <h2>{t('search.nothingTitle')}</h2>
      <p className="quiet">
        {unknown.length > 0
          ? t('search.unknownWords', {
              count: unknown.length,
              words: unknown.map((word) => t('search.quoted', { word })).join(', '),
            })
          : t('search.nothingText')}
      </p>
      {answer.help.length > 0 && (
        <ul>
          {answer.help.map((help) => (
            <li key={`${help.kind} ${help.query}`}>
              <button type="button" onClick={() => onQuery(help.query)}>
                {t(`search.${names[help.kind]}`, { part: help.part })}
              </button>{' '}
              <span className="quiet">{t('search.helpTotal', { count: help.total })}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="row-of-buttons">
        <Button label={t('common.browse')} onClick={() => navigate({ screen: 'browse' })} />
        <Button kind="quiet" label={t('search.import')} onClick={() => openImport()} />
      </div>
    </div>
  )
}

/** The typed words that no text holds, each once. */
function unknownWords(node: Explanation): readonly string[] {
  switch (node.kind) {
    case 'word':
      return node.reading === 'unknown' ? [node.typed] : []
    case 'group':
      return [...new Set(node.parts.flatMap(unknownWords))]
    case 'phrase':
    case 'not':
    case 'filter':
      return []
  }
}
