import type { ProvenClaim } from './run-claims'

const head = ['#', 'claim', 'counts', 'passed', 'failed', 'skipped', 'seconds'] as const

/** The table for a terminal, one line a claim, columns in line. */
export function formatTable(claims: readonly ProvenClaim[]): string {
  const rows = [head.map(String), ...claims.map(toCells)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The plain line by which a build counts. */
export function formatSum(claims: readonly ProvenClaim[]): string {
  const sum = (part: 'passed' | 'failed' | 'skipped'): number =>
    claims.reduce((total, claim) => total + claim[part], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
}

/** One level's part of docs/proof.md. */
export function formatLevel(title: string, command: string, claims: readonly ProvenClaim[]): string {
  const cells = (row: readonly string[]): string => `| ${row.join(' | ')} |`
  const withOrigin = claims.map((claim) => [...toCells(claim), String(claim.seed), claim.date])
  const skipped = claims.filter((claim) => claim.skipped > 0)
  return [
    `## ${title}`,
    '',
    `\`${command}\`: **${formatSum(claims)}**`,
    '',
    cells([...head, 'seed', 'date']),
    cells([...head, 'seed', 'date'].map(() => '---')),
    ...withOrigin.map((row) => cells(row.map((cell) => cell.replaceAll('|', '\\|')))),
    ...(skipped.length === 0 ? [] : ['', 'Skipped, and why:', '']),
    ...skipped.map(({ number, why }) => `- ${number}: ${why ?? 'no reason given'}`),
    '',
  ].join('\n')
}

function toCells(claim: ProvenClaim): string[] {
  const counts = Object.entries(claim.counts).map(([name, value]) => `${name} ${formatNumber(value)}`)
  return [
    String(claim.number),
    claim.title,
    counts.join(', '),
    String(claim.passed),
    String(claim.failed),
    String(claim.skipped),
    claim.seconds.toFixed(1),
  ]
}

/** 33721 becomes 33,721; a fraction keeps at most two places. */
function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}
