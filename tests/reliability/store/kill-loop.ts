import { spawn } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { openStore } from '../../../src/main/persistence/open-store'
import { createRandom } from './random'

/** What came of killing writers. */
export interface KillTrial {
  readonly kills: number
  readonly acknowledged: number
  readonly failures: readonly string[]
}

/** How writers are killed. */
export interface KillPlan {
  readonly folder: string
  readonly kills: number
  /** How many processes write to the folder at once. */
  readonly writers: number
  readonly seed: number
  /** Writes a plain file instead of the store: this must lose. */
  readonly control?: boolean
}

/** Starts writers, kills them at a random moment, opens the folder, and compares it with what they had acknowledged. */
export async function killWriters(plan: KillPlan): Promise<KillTrial> {
  const data = join(plan.folder, 'data')
  await mkdir(data, { recursive: true })
  const script = await bundleWriter(plan.folder)
  const random = createRandom(plan.seed)
  const failures: string[] = []
  const latest = new Map<string, number>()
  let acknowledged = 0
  for (let kill = 0; kill < plan.kills; kill += 1) {
    const runs = Array.from({ length: plan.writers }, (_, writer) =>
      runAndKill(
        script,
        [plan.control === true ? 'plain' : 'store', data, `writer-${writer}`, String(kill)],
        15 + random.below(110),
      ),
    )
    for (const acks of await Promise.all(runs)) {
      acknowledged += acks.length
      for (const [id, value] of acks) latest.set(id, value)
    }
    const lost = await findLost(data, latest, plan.control === true)
    if (lost !== undefined) {
      failures.push(`seed ${plan.seed}, kill ${kill}: ${lost}`)
      latest.clear()
    }
  }
  return { kills: plan.kills, acknowledged, failures }
}

/** Bundles `kill-writer.mts` into a folder, once, so that a start costs what Node costs. Gives the script's path. */
export async function bundleWriter(folder: string): Promise<string> {
  const outfile = join(folder, 'writer.mjs')
  await build({
    entryPoints: [join(__dirname, 'kill-writer.mts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  return outfile
}

/** Runs a writer until its first acknowledgement and some milliseconds more, kills it, and gives what it had acknowledged. */
function runAndKill(
  script: string,
  parameters: readonly string[],
  after: number,
): Promise<readonly (readonly [id: string, value: number])[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (output === '') setTimeout(() => child.kill('SIGKILL'), after)
      output += chunk.toString()
    })
    child.on('close', () => {
      const whole = output.slice(0, output.lastIndexOf('\n') + 1)
      resolve([...whole.matchAll(/^(\S+) (\d+) \d+$/gm)].map((ack) => [ack[1] ?? '', Number(ack[2])]))
    })
  })
}

/** Opens what a writer left (the store, or the control's plain file) and says what is missing or wrong, or nothing when all is there. */
export async function findLost(
  data: string,
  latest: ReadonlyMap<string, number>,
  control: boolean,
): Promise<string | undefined> {
  const found = control ? await readPlain(data) : await readStore(data)
  if (typeof found === 'string') return found
  for (const [id, value] of latest) if ((found.get(id) ?? -1) < value) return `${id} ${value} is gone`
  return undefined
}

async function readStore(folder: string): Promise<ReadonlyMap<string, number> | string> {
  const store = await openStore({ folder })
  const goals = [...store.records('goals').values()].map(({ id, words }) => [id, Number(words)] as const)
  const { mode, notices } = store.state
  await store.close()
  return mode === 'read-write'
    ? new Map(goals)
    : `refused to open: ${notices.map(({ code }) => code).join(' ')}`
}

async function readPlain(folder: string): Promise<ReadonlyMap<string, number> | string> {
  const text = await readFile(join(folder, 'plain.json'), 'utf8').catch(() => '')
  try {
    return new Map(
      Object.entries(JSON.parse(text) as Record<string, number>).filter(([id]) => id !== 'padding'),
    )
  } catch {
    return 'torn'
  }
}
