import { useState } from 'react'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { CorrectionForm } from './correction-form'
import { OutcomeForm } from './outcome-form'

/** Adds what came of the advice, or a correction. */
export function AddToEntry({ entry }: { readonly entry: LogEntry }) {
  const t = useWords()
  const [adding, setAdding] = useState<'outcome' | 'correction' | null>(null)
  const close = (): void => setAdding(null)
  if (adding === 'outcome') return <OutcomeForm entry={entry} onDone={close} />
  if (adding === 'correction') return <CorrectionForm entry={entry} onDone={close} />
  return (
    <div className="row-of-buttons">
      <Button kind="primary" label={t('log.addOutcome')} onClick={() => setAdding('outcome')} />
      <Button label={t('log.addCorrection')} onClick={() => setAdding('correction')} />
    </div>
  )
}
