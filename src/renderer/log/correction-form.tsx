import { appendCorrection } from '../../shared/fit-check/append-to-entry'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { useDraft } from '../drafts/use-draft'
import { useWords } from '../language/use-words'
import { now } from '../store/records-store'
import { AppendForm } from './append-form'

/** Corrects an entry without changing what it says. */
export function CorrectionForm({ entry, onDone }: { readonly entry: LogEntry; readonly onDone: () => void }) {
  const t = useWords()
  const draft = useDraft(`log-correction-${entry.id}`)
  return (
    <AppendForm
      label={t('fitCheck.correction')}
      hint={t('log.correctionHint')}
      text={draft.text}
      onText={draft.change}
      draft={draft}
      append={() => appendCorrection(entry, draft.text, now())}
      onDone={onDone}
    />
  )
}
