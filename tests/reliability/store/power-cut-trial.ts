import { spawn } from 'node:child_process'
import { mkdir, open, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runCommand } from '../run-command'
import { findLost } from './kill-loop'
import { mountDisk, unmountDisk } from './mounted-disk'
import type { Random } from './random'
import { shutDownFilesystem } from './shut-down-filesystem'
import type { Interpreter } from './shut-down-filesystem'

/** A file system whose power is cut. */
export interface Filesystem {
  readonly name: string
  /** The program that makes it, with what it is told before the image's path. */
  readonly make: readonly [program: string, ...parameters: string[]]
  readonly mountOptions: string
}

/** Default ext4, one that does not care for programs that forget to sync, and XFS. */
export const filesystems: readonly Filesystem[] = [
  { name: 'ext4', make: ['mkfs.ext4', '-q', '-F'], mountOptions: 'loop' },
  { name: 'ext4 noauto_da_alloc', make: ['mkfs.ext4', '-q', '-F'], mountOptions: 'loop,noauto_da_alloc' },
  { name: 'XFS', make: ['mkfs.xfs', '-q', '-f'], mountOptions: 'loop' },
]

/** The smallest that mkfs.xfs makes is 300 MB. The image has holes, so that it costs what is written. */
const imageSize = 320 * 1024 * 1024
/** Other programs sync too, and with them goes what a journaling file system has gathered. */
const neighbourEvery = 70
/** From the first acknowledgements to the cut, in milliseconds. */
const shortest = 50
const spread = 600

/** What came of the cuts on one file system. */
export interface PowerCutTrial {
  readonly cuts: number
  readonly acknowledged: number
  readonly failures: readonly string[]
  /** Cuts in which a plain file without a sync lost what it had called saved. */
  readonly controlLost: number
}

/** How the power is cut. */
export interface PowerCutPlan {
  readonly folder: string
  readonly script: string
  readonly interpreter: Interpreter
  readonly cuts: number
  readonly random: Random
}

/** Cuts the power of a fresh file system again and again while the store saves on it. A text says why it cannot be tried here. */
export async function cutPower(filesystem: Filesystem, plan: PowerCutPlan): Promise<PowerCutTrial | string> {
  const image = join(plan.folder, 'image')
  const disk = join(plan.folder, 'disk')
  try {
    const lacking = await makeImage(filesystem, image, disk, plan.interpreter)
    if (lacking !== null) return `${filesystem.name}: ${lacking}`
    // Also what was saved before an earlier cut must still be there.
    const latest = new Map<string, number>()
    const trial = { cuts: 0, acknowledged: 0, failures: [] as string[], controlLost: 0 }
    for (let cut = 0; cut < plan.cuts; cut += 1) {
      const { acknowledged, lost, controlLost } = await cutOnce(filesystem, plan, {
        image,
        disk,
        cut,
        latest,
      })
      trial.cuts += 1
      trial.acknowledged += acknowledged
      if (lost !== undefined) {
        trial.failures.push(`${filesystem.name}, cut ${cut}: ${lost}`)
        latest.clear()
      }
      if (controlLost) trial.controlLost += 1
    }
    return trial
  } finally {
    await unmountDisk(disk)
    await rm(image, { force: true })
  }
}

/** Makes the file system and cuts its power once with nothing on it. Gives what is lacking, or null. */
async function makeImage(
  { make: [program, ...parameters], mountOptions }: Filesystem,
  image: string,
  disk: string,
  interpreter: Interpreter,
): Promise<string | null> {
  await mkdir(disk, { recursive: true })
  await writeFile(image, '')
  await truncate(image, imageSize)
  const made = await runCommand(program, [...parameters, image], { seconds: 120 })
  if (made.code === null) return `${program} is not installed`
  if (made.code !== 0) return `${program} failed: ${made.errors.trim()}`
  const refusal = await mountDisk(['-o', mountOptions, image], disk)
  if (refusal !== null) return refusal
  const cut = await shutDownFilesystem(interpreter, disk)
  await unmountDisk(disk)
  return typeof cut === 'string' ? cut : null
}

interface Cut {
  readonly image: string
  readonly disk: string
  readonly cut: number
  /** The newest value of each id that the store acknowledged; those of this cut are added. */
  readonly latest: Map<string, number>
}

interface CutOutcome {
  readonly acknowledged: number
  readonly lost: string | undefined
  readonly controlLost: boolean
}

async function cutOnce(
  { mountOptions }: Filesystem,
  { script, interpreter, random }: PowerCutPlan,
  { image, disk, cut, latest }: Cut,
): Promise<CutOutcome> {
  await mountOrThrow(mountOptions, image, disk)
  const ours = join(disk, 'ours')
  const control = join(disk, 'control')
  await mkdir(ours, { recursive: true })
  await mkdir(control, { recursive: true })
  const neighbour = startNeighbour(join(disk, 'neighbour'))
  const writers = [
    startWriter(script, 'store', ours, cut),
    startWriter(script, 'plain', control, cut),
  ] as const
  let moment: bigint | string
  try {
    await Promise.all(writers.map(({ began }) => began))
    await pause(shortest + random.below(spread))
    moment = await shutDownFilesystem(interpreter, disk)
  } finally {
    await Promise.all([neighbour.stop(), ...writers.map((writer) => writer.stop())])
    await unmountDisk(disk)
  }
  if (typeof moment === 'string') throw new Error(moment)
  const [writer, plainWriter] = writers
  const acknowledged = takeBefore(writer.output(), moment, latest)
  const plain = new Map<string, number>()
  takeBefore(plainWriter.output(), moment, plain)
  await mountOrThrow(mountOptions, image, disk)
  try {
    const lost = await findLost(ours, latest, false)
    const lostByControl = await findLost(control, plain, true)
    // Each round of the control begins with whole data.
    await rm(control, { recursive: true, force: true })
    return { acknowledged, lost, controlLost: lostByControl !== undefined }
  } finally {
    await unmountDisk(disk)
  }
}

async function mountOrThrow(options: string, image: string, disk: string): Promise<void> {
  const refusal = await mountDisk(['-o', options, image], disk)
  if (refusal !== null) throw new Error(refusal)
}

interface Writer {
  /** Resolves when the first change was acknowledged; rejects when the process ends before. */
  readonly began: Promise<void>
  output(): string
  /** Ends the process by force. */
  stop(): Promise<void>
}

function startWriter(script: string, kind: 'store' | 'plain', folder: string, round: number): Writer {
  // After the cut the control's writes fail, and it ends with an error that is of no interest.
  const child = spawn(process.execPath, [script, kind, folder, 'writer', String(round + 1)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const began = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      resolve()
    })
    child.on('close', () => reject(new Error(`the ${kind} writer ended before it had saved anything`)))
  })
  return {
    began,
    output: () => output,
    stop() {
      child.kill('SIGKILL')
      return ended
    },
  }
}

/** Writes and syncs a file of its own over and over, until it is stopped or the power is cut. */
function startNeighbour(path: string): { stop(): Promise<void> } {
  const stopped = new AbortController()
  const running = run().catch(() => undefined)
  async function run(): Promise<void> {
    const file = await open(path, 'w')
    try {
      while (!stopped.signal.aborted) {
        await file.write('n'.repeat(100))
        await file.sync()
        await pause(neighbourEvery, undefined, { signal: stopped.signal })
      }
    } finally {
      await file.close()
    }
  }
  return {
    async stop() {
      stopped.abort()
      await running
    },
  }
}

/** Adds what was acknowledged before the cut, the newest value of each id. Gives the number of acknowledgements. */
function takeBefore(output: string, moment: bigint, latest: Map<string, number>): number {
  let count = 0
  for (const [, id = '', value, stamp = '0'] of output.matchAll(/^(\S+) (\d+) (\d+)$/gm)) {
    if (BigInt(stamp) >= moment) continue
    latest.set(id, Number(value))
    count += 1
  }
  return count
}
