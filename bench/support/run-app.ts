import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** A running program and when its process was asked for, in ms since the epoch. */
export interface Running {
  readonly app: ElectronApplication
  readonly page: Page
  readonly began: number
}

let executable: string | undefined

/** Starts Electron on a folder with a package.json, or on a file. */
export async function run(entry: string, data: string): Promise<Running> {
  executable ??= execFileSync(process.execPath, ['scripts/electron-path.mjs'], { encoding: 'utf8' }).trim()
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const began = Date.now()
  const app = await _electron.launch({
    executablePath: executable,
    args: [entry, ...asRoot, '--log-level=3', `--user-data-dir=${data}`],
  })
  return { app, page: await app.firstWindow(), began }
}

/** Proportional set size of a process and all its children, in megabytes (Linux). */
export function memoryOf(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = read(`/proc/${name}/stat`)
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === root) return true
    return false
  }
  let kilobytes = 0
  for (const pid of parents.keys())
    if (isOurs(pid)) kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
  return kilobytes / 1024
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}

/** The machine in one line, since figures mean nothing without it. */
export function describeMachine(): string {
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
