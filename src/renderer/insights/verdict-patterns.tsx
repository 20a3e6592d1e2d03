import type { Verdict } from '../../shared/fit-check/log-entry'

/** Strokes on a tile of eight by eight; what is not in the table is one solid shade. */
const strokes: Partial<Record<Verdict, string>> = {
  'fits-with-changes': 'M0 8L8 0M-2 2L2-2M6 10L10 6',
  'other-route': 'M0 8L8 0M-2 2L2-2M6 10L10 6M0 0L8 8M-2 6L2 10M6-2L10 2',
  'other-destination': 'M0 2H8M0 6H8',
  'not-ready': 'M1.5 2h1M5.5 6h1',
}

/** Patterns that tell verdicts apart where shades of one colour are not to be relied on; the style sheet calls for them. */
export function VerdictPatterns() {
  return (
    <defs>
      {Object.entries(strokes).map(([verdict, path]) => (
        <pattern key={verdict} id={`verdict-${verdict}`} width={8} height={8} patternUnits="userSpaceOnUse">
          <rect width={8} height={8} style={{ fill: 'var(--page)', stroke: 'none' }} />
          <path d={path} style={{ stroke: 'var(--ink)', strokeWidth: 1.5, fill: 'none' }} />
        </pattern>
      ))}
    </defs>
  )
}
