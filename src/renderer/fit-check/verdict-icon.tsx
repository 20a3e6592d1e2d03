import { Check, CircleHelp, Hourglass, PencilRuler, Signpost, Split } from 'lucide-react'
import type { Verdict } from '../../shared/fit-check/log-entry'

const icons = {
  fits: Check,
  'fits-with-changes': PencilRuler,
  'other-route': Split,
  'other-destination': Signpost,
  'not-ready': Hourglass,
  'cannot-tell': CircleHelp,
} as const satisfies Readonly<Record<Verdict, unknown>>

/** The icon of a verdict; its word always stands beside it. */
export function VerdictIcon({ verdict, size = 18 }: { readonly verdict: Verdict; readonly size?: number }) {
  const Icon = icons[verdict]
  return <Icon size={size} aria-hidden="true" />
}
