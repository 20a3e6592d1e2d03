import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { addSample } from './add-sample'
import { useSampleCount } from './use-sample-count'

/** Offers the sample while it is not there. */
export function SampleButton({ kind = 'plain' }: { readonly kind?: 'plain' | 'quiet' }) {
  const t = useWords()
  if (useSampleCount() !== 0) return null
  return (
    <Button kind={kind} label={t('sample.add')} title={t('sample.hint')} onClick={() => void addSample(t)} />
  )
}
