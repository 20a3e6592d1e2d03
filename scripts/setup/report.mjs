/** Progress lines of the set-up: one verb a step, indented details under it. */
export function step(text) {
  process.stderr.write(`\u25B8 ${text}\n`)
}

export function detail(text) {
  process.stderr.write(`  ${text}\n`)
}

/** Ends the set-up with a plain reason; the process exits with 1. */
export class SetupError extends Error {}
