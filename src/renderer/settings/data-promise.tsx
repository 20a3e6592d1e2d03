import { promiseKeys } from '../../shared/promise/promise-outline'
import { useWords } from '../language/use-words'
import styles from './data-promise.module.css'

/** What is promised about the user's data, in the words of DATA-PROMISE.md. */
export function DataPromise() {
  const t = useWords()
  // The keys come from the outline; a test makes sure that each has words.
  const words = t as (key: string) => string
  return (
    <div className={styles.promise}>
      <p>{t('promise.lead')}</p>
      {promiseKeys.map(({ title, points }) => (
        <div key={title}>
          <h3>{words(title)}</h3>
          <ul>
            {points.map((point) => (
              <li key={point}>{words(point)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
