import type { LevelAnswer } from '../../shared/levels/suggest-level'
import { segmentText } from '../../shared/reading/segment-text'
import { LevelBadge } from '../kit/level-badge'
import { useLocale, useWords } from '../language/use-words'
import styles from './fit-check.module.css'

/** The suggested level, how sure it is, and the words that led to it, marked in the text. The user decides. */
export function LevelSuggestion({
  suggestion,
  text,
}: {
  readonly suggestion: LevelAnswer
  readonly text: string
}) {
  const t = useWords()
  const locale = useLocale()
  if (suggestion.kind === 'too-little')
    return <p className={styles.suggestion}>{t('fitCheck.suggestion.too-little')}</p>
  if (suggestion.kind === 'other-language') {
    const language = nameOf(suggestion.language, locale)
    return (
      <p className={styles.suggestion}>
        {language === ''
          ? t('fitCheck.suggestion.other-language-unknown')
          : t('fitCheck.suggestion.other-language', { language })}
      </p>
    )
  }
  const { level, certainty, cues } = suggestion
  return (
    <section className={styles.suggestion} aria-label={t('fitCheck.suggestion.title')}>
      <LevelBadge level={level} long />
      <p>
        {t('fitCheck.suggestion.text', { level })} {t(`fitCheck.suggestion.certainty.${certainty}`)}{' '}
        {t('fitCheck.suggestion.decide')}
      </p>
      {cues.length > 0 && (
        <>
          <p className="quiet">{t('fitCheck.suggestion.cues')}</p>
          <p className={styles.marked}>
            {segmentText(Math.min(text.length, 6000), cues).map((segment) => {
              const [cue] = segment.covering
              const piece = text.slice(segment.start, segment.end)
              return cue === undefined ? (
                <span key={segment.start}>{piece}</span>
              ) : (
                <mark
                  key={segment.start}
                  data-level={cue.level}
                  title={t('fitCheck.suggestion.cue', {
                    words: piece,
                    level: cue.level,
                    cue: t(`fitCheck.suggestion.cueKinds.${cue.cue}`),
                  })}
                >
                  {piece}
                </mark>
              )
            })}
          </p>
        </>
      )}
    </section>
  )
}

/** The name of a language in the user's language; empty when the code is none that the machine knows. */
function nameOf(code: string | undefined, locale: string): string {
  if (code === undefined) return ''
  const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(code)
  return name ?? ''
}
