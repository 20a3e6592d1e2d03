import { MapPin, Trash2 } from 'lucide-react'
import type { Annotation } from '../../shared/annotations/annotation'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { commit, now } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import { useColourMeanings } from '../annotations/use-colour-meanings'
import styles from './orphan-tray.module.css'

/** Highlights whose words an update has taken away. Each keeps its quote and note until it is put somewhere or deleted. */
export function OrphanTray(props: {
  readonly orphans: readonly Annotation[]
  readonly attaching: Annotation | undefined
  readonly onAttach: (id: string | null) => void
}) {
  const { orphans, attaching, onAttach } = props
  const t = useWords()
  const meanings = useColourMeanings()
  if (orphans.length === 0 && attaching === undefined) return null
  const shown = attaching === undefined ? orphans : [attaching]
  return (
    <section className={styles.tray} aria-label={t('annotate.tray')} data-attaching={attaching !== undefined}>
      <p role="status">
        {attaching === undefined
          ? t('annotate.trayLead', { count: orphans.length })
          : t('annotate.attaching')}
      </p>
      <ul>
        {shown.map((annotation) => (
          <li key={annotation.id}>
            <div>
              <q>{annotation.anchor.quote.replaceAll('\n', ' ')}</q>
              <small>
                {[meanings[annotation.colour], annotation.note, ...annotation.tags.map((tag) => `#${tag}`)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </small>
            </div>
            {attaching === undefined ? (
              <span className="row-of-buttons">
                <Button
                  small
                  icon={<MapPin size={15} />}
                  label={t('annotate.reattach')}
                  onClick={() => onAttach(annotation.id)}
                />
                <Button
                  small
                  kind="quiet"
                  iconOnly
                  icon={<Trash2 size={15} />}
                  label={t('annotate.remove')}
                  onClick={() =>
                    void commit('annotation-removed', trashOperations('annotations', annotation, now()))
                  }
                />
              </span>
            ) : (
              <Button small kind="quiet" label={t('common.cancel')} onClick={() => onAttach(null)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
