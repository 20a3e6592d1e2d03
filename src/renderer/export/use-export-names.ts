import { useMemo } from 'react'
import type { ExportNames } from '../../shared/export/export-names'
import { exportLabels } from '../../shared/export/export-words'
import type { ExportWords } from '../../shared/export/export-words'
import { useColourMeanings } from '../annotations/use-colour-meanings'
import { useLocale, useWords } from '../language/use-words'

/** How things are called in a written file: in the user's language, with the user's own meanings of colours. */
export function useExportNames(): ExportNames {
  const t = useWords()
  const meanings = useColourMeanings()
  const language = useLocale()
  return useMemo(
    (): ExportNames => ({
      words: Object.fromEntries(
        exportLabels.map((label) => [label, t(`exporting.labels.${label}`)]),
      ) as ExportWords,
      language,
      level: (level) => t('level.full', { level, name: t(`levels.${level}.name`) }),
      kind: (kind) => t(`kinds.${kind}`),
      status: (status) => t(`lists.status.${status}`),
      colour: (colour) => meanings[colour],
      verdict: (verdict) => t(`fitCheck.verdicts.${verdict}`),
      overruled: (verdict, reason) =>
        t('fitCheck.overruled', { verdict: t(`fitCheck.verdicts.${verdict}`), reason }),
      question: (question, level) => t(`fitCheck.questions.${question}.text`, { level }),
      answer: (answer) => t(`fitCheck.answers.${answer}`),
      addition: (addition) =>
        t(addition.kind === 'outcome' ? 'fitCheck.outcome.title' : 'fitCheck.correction'),
      difference: (difference) => t(`contrasts.differ.${difference}`),
      pasted: t('contrasts.pasted'),
      missing: (id) => t('exporting.missing', { id }),
    }),
    [t, language, meanings],
  )
}
