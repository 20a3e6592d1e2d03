import { useWords } from '../language/use-words'
import styles from './search-screen.module.css'
import { useCompletions } from './use-completions'

/** Ways to finish what is being typed: each is a button, and the arrow to the right takes the first one in the box. */
export function Completions({
  text,
  onTake,
}: {
  readonly text: string
  readonly onTake: (query: string) => void
}) {
  const t = useWords()
  const completions = useCompletions(text)
  if (completions.length === 0) return null
  return (
    <ul className={styles.completions} aria-label={t('search.completions')}>
      {completions.map((completion, index) => (
        <li key={completion.query}>
          <button
            type="button"
            data-first-completion={index === 0 ? completion.query : undefined}
            onClick={() => onTake(completion.query)}
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
}
