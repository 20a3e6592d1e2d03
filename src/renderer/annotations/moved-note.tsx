import type { Annotation } from '../../shared/annotations/annotation'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { commit, now } from '../store/records-store'
import styles from './annotation-card.module.css'

/** Says that an update moved a highlight, and what stood there before. The user may leave it so, and then it is said no more. */
export function MovedNote({ annotation }: { readonly annotation: Annotation }) {
  const t = useWords()
  const { moved, ...settled } = annotation
  if (moved === undefined) return null
  return (
    <div className={styles.moved}>
      <p>
        {moved.quote === annotation.anchor.quote
          ? t('annotate.movedSame')
          : t('annotate.moved', { percent: Math.round(moved.score * 100) })}
      </p>
      {moved.quote !== annotation.anchor.quote && <q>{moved.quote.replaceAll('\n', ' ')}</q>}
      <Button
        small
        kind="quiet"
        label={t('annotate.keepHere')}
        onClick={() =>
          void commit('annotation-reattached', [
            { collection: 'annotations', put: { ...settled, updatedAt: now() } },
          ])
        }
      />
    </div>
  )
}
