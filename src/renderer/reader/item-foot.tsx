import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Item } from '../../shared/content/item'
import { findRelated } from '../../shared/library/find-related'
import { Button } from '../kit/button'
import { ItemLinks } from '../kit/item-links'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import { copyCitation } from './copy-item'
import styles from './item-foot.module.css'
import { SourceRecord } from './source-record'

/** What stands under the text: a card's facts, sources, essays, contradictions, and where a source is used. */
export function ItemFoot({ item }: { readonly item: Item }) {
  const t = useWords()
  const summaries = useLibrary((state) => state.summaries)
  const contrasts = useLibrary((state) => state.contrasts)
  const related = findRelated(item, summaries, contrasts)
  return (
    <footer className={styles.foot}>
      {item.kind === 'advice' && (
        <dl className={styles.facts}>
          <dt>{t('reader.effort')}</dt>
          <dd>{t(`effort.${item.effort}`)}</dd>
          <dt>{t('reader.evidence')}</dt>
          <dd>{t(`evidence.${item.evidence}`)}</dd>
          {(item.adviser !== null || item.sources.length === 0) && (
            <>
              <dt>{t('reader.adviser')}</dt>
              <dd>{item.adviser ?? t('common.notKnown')}</dd>
            </>
          )}
        </dl>
      )}
      {item.kind === 'source' && <SourceRecord record={item.record} />}
      {related.contrasts.length > 0 && (
        <Section title={t('reader.contrasts')}>
          <ul className={styles.contrasts}>
            {related.contrasts.map((contrast) => (
              <li key={contrast.id}>
                <a href={formatPlace({ screen: 'contrasts', id: contrast.id })}>{contrast.title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {related.essays.length > 0 && (
        <Section title={t('reader.essays')}>
          <ItemLinks items={related.essays} />
        </Section>
      )}
      {related.sources.length > 0 && (
        <Section title={t('reader.sources')}>
          <ItemLinks items={related.sources} />
        </Section>
      )}
      {related.usedBy.length > 0 && (
        <Section title={t('reader.usedBy')}>
          <ItemLinks items={related.usedBy} />
        </Section>
      )}
      <CopyCitation item={item} />
    </footer>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function CopyCitation({ item }: { readonly item: Item }) {
  const t = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <p className={styles.copy}>
      <Button
        small
        kind="quiet"
        label={copied ? t('common.copied') : t('reader.copyCitation')}
        onClick={() => {
          void copyCitation(item.id).then(() => setCopied(true))
        }}
      />
    </p>
  )
}
