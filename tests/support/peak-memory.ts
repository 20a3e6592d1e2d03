import { readFileSync } from 'node:fs'

/**
 * Most memory that this program has held, in bytes. On Linux `maxRSS` is no answer: a process takes over the figure of the
 * one that began it (getrusage(2) counts over an exec), so a small child of a large parent looks large. `VmHWM` belongs to
 * the program alone.
 */
export function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  if (kilobytes === undefined) throw new Error('the system does not tell the peak memory')
  return Number(kilobytes) * 1024
}
