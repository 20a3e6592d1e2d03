import { memo } from 'react'
import type { Completion } from '../../shared/search/complete-query'
import { useWords } from '../language/use-words'
import styles from './search-screen.module.css'
import { seek } from './typed-address'

/**
 * Ways to finish what is being typed: each is a button, and the arrow to the right takes the first one in the box. They stay
 * until the next answer, so that the hits below do not jump with each key; the box takes none that completes another text.
 */
export const Completions = memo(function Completions({
  text,
  completions,
}: {
  /** The text that these complete. */
  readonly text: string
  readonly completions: readonly Completion[]
}) {
  const t = useWords()
  const shown = completions.filter(({ query }) => query.trim() !== text.trim())
  if (shown.length === 0) return null
  return (
    <ul className={styles.completions} aria-label={t('search.completions')}>
      {shown.map((completion, index) => (
        <li key={completion.query}>
          <button
            type="button"
            data-first-completion={index === 0 ? completion.query : undefined}
            data-completes={text.trim()}
            onClick={() => seek(completion.query, false)}
          >
            {completion.label}
            {index === 0 && (
              <kbd aria-hidden="true" title={t('search.takeFirst')}>
                →
              </kbd>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
})
