import { compareStrands } from '../../shared/lens/compare-strands'
import type { StrandComparison } from '../../shared/lens/compare-strands'
import type { LensLook, Strand } from '../../shared/lens/lens'
import { useWords } from '../language/use-words'
import styles from './lens.module.css'

/** What the three strands say together, in one sentence and a question. */
export function StrandsRead({ look }: { readonly look: LensLook }) {
  const t = useWords()
  const comparison = compareStrands(look)
  const name = (strand: Strand): string => t(`lens.strands.${strand}.name`)
  return (
    <div role="status" className={styles.read}>
      {comparison.kind === 'not-all-seen' && <p>{t('lens.comparison.not-all-seen')}</p>}
      {comparison.kind === 'together' && (
        <p>{t('lens.comparison.together', { stage: t(`lens.stages.${comparison.stage}`) })}</p>
      )}
      {comparison.kind === 'apart' && (
        <p>
          {t('lens.comparison.apart', {
            ahead: comparison.ahead.map(name).join(', '),
            behind: comparison.behind.map(name).join(', '),
          })}
        </p>
      )}
      {comparison.kind !== 'not-all-seen' && <p>{t(`lens.comparison.${thoughtOn(comparison)}`)}</p>}
    </div>
  )
}

function thoughtOn(comparison: Exclude<StrandComparison, { kind: 'not-all-seen' }>) {
  if (comparison.kind === 'together') return comparison.stage === 'untouched' ? 'untouched' : 'even'
  if (comparison.behind.includes('relationships')) return 'relationshipsBehind'
  return comparison.ahead.includes('technology') ? 'technologyAhead' : 'othersBehind'
}
