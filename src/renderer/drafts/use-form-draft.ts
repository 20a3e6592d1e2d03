import { readFields } from '../../shared/drafts/read-fields'
import { useDraft } from './use-draft'
import type { Draft } from './use-draft'

/** The fields of a form that outlive a crash. */
export interface FormDraft<T> extends Pick<Draft, 'restored' | 'problem' | 'forget' | 'discard'> {
  readonly fields: T
  set(changes: Partial<T>): void
}

/** Keeps the fields of a form together as they are filled in, until they are saved. See `useDraft`. */
export function useFormDraft<T extends object>(id: string, saved: T): FormDraft<T> {
  const { text, change, ...draft } = useDraft(id, JSON.stringify(saved))
  const fields = readFields(text, saved)
  return { ...draft, fields, set: (changes) => change(JSON.stringify({ ...fields, ...changes })) }
}
