import { relative } from 'node:path'

/** Counts vitest's results by the folder under `tests`; a run without results counts as one failure. */
export function countVitest(report, root) {
  if (report === undefined) return [{ kind: 'unit', passed: 0, failed: 1, skipped: 0 }]
  const kinds = new Map()
  for (const file of report.testResults) {
    const kind = relative(root, file.name).split(/[\\/]/)[1] ?? 'unit'
    const count = kinds.get(kind) ?? { kind, passed: 0, failed: 0, skipped: 0 }
    // A file that could not be loaded has no tests to count, and is a failure all the same.
    if (file.assertionResults.length === 0 && file.status === 'failed') count.failed += 1
    for (const { status } of file.assertionResults) {
      if (status === 'passed') count.passed += 1
      else if (status === 'failed') count.failed += 1
      else count.skipped += 1
    }
    kinds.set(kind, count)
  }
  return [...kinds.values()]
}

/** The end-to-end tests that passed only when they were tried again, by file and title. */
export function listSecondTries(report) {
  const walk = (suite, file) => [
    ...(suite.specs ?? [])
      .filter((spec) => spec.tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file}: ${title}`),
    ...(suite.suites ?? []).flatMap((inner) => walk(inner, file)),
  ]
  return (report?.suites ?? []).flatMap((suite) => walk(suite, suite.file ?? suite.title))
}

/** Counts Playwright's results; a test that passed only when it was tried again counts as passed. */
export function countEndToEnd(report) {
  if (report === undefined) return { kind: 'end-to-end', passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return {
    kind: 'end-to-end',
    passed: expected + flaky,
    failed: unexpected + (report.errors?.length ?? 0),
    skipped,
  }
}
