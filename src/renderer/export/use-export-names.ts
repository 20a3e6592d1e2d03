import { useMemo } from 'react'
import { itemKinds } from '../../shared/content/item'
import { differences } from '../../shared/contrasts/contrast'
import { nameEach, openPlace } from '../../shared/export/export-names'
import type { ExportNames } from '../../shared/export/export-names'
import { exportLabels } from '../../shared/export/export-words'
import { answers, questionIds, verdicts } from '../../shared/fit-check/log-entry'
import { levels } from '../../shared/levels/level'
import { readingStatuses } from '../../shared/reading-lists/reading-list'
import { useColourMeanings } from '../annotations/use-colour-meanings'
import { useLocale, useWords } from '../language/use-words'

/** How things are called in a written file: in the user's language, with the user's own meanings of colours. */
export function useExportNames(): ExportNames {
  const t = useWords()
  const colours = useColourMeanings()
  const language = useLocale()
  return useMemo(
    (): ExportNames => ({
      words: nameEach(exportLabels, (label) => t(`exporting.labels.${label}`)),
      language,
      titles: {
        annotations: t('exporting.titles.annotations'),
        log: t('exporting.titles.log'),
        contrasts: t('exporting.titles.contrasts'),
      },
      levels: nameEach(levels, (level) => t('level.full', { level, name: t(`levels.${level}.name`) })),
      kinds: nameEach(itemKinds, (kind) => t(`kinds.${kind}`)),
      statuses: nameEach(readingStatuses, (status) => t(`lists.status.${status}`)),
      colours,
      verdicts: nameEach(verdicts, (verdict) => t(`fitCheck.verdicts.${verdict}`)),
      overruled: nameEach(verdicts, (verdict) =>
        t('fitCheck.overruled', { verdict: t(`fitCheck.verdicts.${verdict}`), reason: openPlace }),
      ),
      questions: nameEach(questionIds, (question) =>
        nameEach(levels, (level) => t(`fitCheck.questions.${question}.text`, { level })),
      ),
      answers: nameEach(answers, (answer) => t(`fitCheck.answers.${answer}`)),
      additions: { outcome: t('fitCheck.outcome.title'), correction: t('fitCheck.correction') },
      differences: nameEach(differences, (difference) => t(`contrasts.differ.${difference}`)),
      pasted: t('contrasts.pasted'),
      missing: t('exporting.missing', { id: openPlace }),
    }),
    [t, language, colours],
  )
}
