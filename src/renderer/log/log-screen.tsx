import { useMemo, useState } from 'react'
import { everyEntry } from '../../shared/fit-check/filter-log'
import type { LogFilter } from '../../shared/fit-check/filter-log'
import { reviewsDue } from '../../shared/fit-check/reviews-due'
import { usePlace } from '../navigation'
import { useRecords } from '../store/records-store'
import { today } from '../store/today'
import { useRecord } from '../store/use-record'
import { EntryView } from './entry-view'
import { Ledger } from './ledger'

/** The log as a ledger, or one entry. What the ledger is narrowed to stays while one looks at entries. */
export default function LogScreen() {
  const { id } = usePlace()
  const [filter, setFilter] = useState<LogFilter>(everyEntry)
  const ledger = <Ledger filter={filter} onFilter={setFilter} missing={id !== ''} />
  return id === '' ? ledger : <LoggedEntry key={id} id={id} otherwise={ledger} />
}

function LoggedEntry({ id, otherwise }: { readonly id: string; readonly otherwise: React.ReactNode }) {
  const entry = useRecord('log', id)
  // The entry is there at once; what else is due is told when the whole log is at hand.
  const entries = useRecords('log')
  const due = useMemo(() => reviewsDue(entries ?? [], today()), [entries])
  if (entry === undefined) return <div className="page" aria-busy="true" />
  return entry === null ? otherwise : <EntryView entry={entry} due={due} />
}
