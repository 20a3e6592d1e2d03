import type { ElectronApplication } from '@playwright/test'
import { readFile, rm } from 'node:fs/promises'

/** What became of the frames that were begun while something was done. */
export interface Frames {
  /** Frames in which there was something new to show. */
  readonly wanted: number
  /** Those of them that never came on the screen. */
  readonly dropped: number
  /** The longest stretch in which the window's own thread did one thing, in ms. */
  readonly longestTask: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly cat: string
  readonly pid: number
  readonly dur?: number
  readonly args?: {
    readonly chrome_frame_reporter?: { readonly state?: string; readonly affects_smoothness?: boolean }
  }
}

/**
 * Records a trace while something is done and counts frames as the compositor reports them: each begun frame is presented,
 * dropped, or had nothing new to show. A frame is lost when it was dropped and that could be seen.
 */
export async function countFrames(app: ElectronApplication, work: () => Promise<void>): Promise<Frames> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['cc', 'benchmark', 'toplevel', 'blink.user_timing'],
    }),
  )
  await work()
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  // Written by the runtime in Chromium's trace format.
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  await rm(path, { force: true })
  const page = mainOf(traceEvents)
  let presented = 0
  let dropped = 0
  let longestTask = 0
  for (const { name, pid, dur = 0, args } of traceEvents) {
    if (pid !== page) continue
    if (name === 'ThreadControllerImpl::RunTask') longestTask = Math.max(longestTask, dur / 1000)
    const report = args?.chrome_frame_reporter
    if (name !== 'PipelineReporter' || report === undefined) continue
    if (report.state === 'STATE_DROPPED' && report.affects_smoothness === true) dropped += 1
    else if (report.state === 'STATE_PRESENTED_ALL' || report.state === 'STATE_PRESENTED_PARTIAL')
      presented += 1
  }
  return { wanted: presented + dropped, dropped, longestTask }
}

/** The process of the page: the one that reports most frames. */
function mainOf(events: readonly TraceEvent[]): number {
  const reports = new Map<number, number>()
  for (const { name, pid } of events)
    if (name === 'PipelineReporter') reports.set(pid, (reports.get(pid) ?? 0) + 1)
  return [...reports].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
