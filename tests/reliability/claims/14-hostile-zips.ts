import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeHostileZips } from '../../support/hostile-zips'
import type { HostileZip } from '../../support/hostile-zips'
import { makeZip } from '../../support/make-zip'
import type { Claim, ClaimResult, ProofRun } from '../claim'
import { writeCanaries } from '../hostile/canaries'
import { hostileFolders } from '../hostile/hostile-folders'
import type { HostileAnswer, HostileTask } from '../hostile/read-hostile'
import { runEntry } from '../run-entry'

const root = join(__dirname, '..', '..', '..')
const mutated = { gate: 5_000, long: 300_000 } as const
/** Most memory over the baseline, in bytes. */
const mostMemory = 256 * 1024 * 1024

/** Reads zips and folders that were made to do harm, with files all around that must neither be read nor touched. */
export const claim: Claim = {
  number: 14,
  title: 'A hostile zip or folder reaches nothing outside of itself and takes little memory and time',
  async run({ level, seed, folder }: ProofRun): Promise<ClaimResult> {
    const home = join(folder, 'home')
    await mkdir(join(home, 'work', 'here'), { recursive: true })
    writeCanaries(home)
    const zips = await writeZips(home)
    const { folders, skipped } = await writeFolders(home)
    const task: HostileTask = {
      folder: home,
      workerPath: join(root, 'out', 'main', 'import-worker.js'),
      seed,
      zips,
      folders,
      mutated: mutated[level],
    }
    const entry = join('tests', 'reliability', 'hostile', 'read-hostile.ts')
    const seconds = level === 'gate' ? 300 : 7_200
    // Relative names would climb from the folder in which the process runs, so that one lies deep among the canaries.
    const answer = await runEntry<HostileAnswer>(entry, task, { folder: join(home, 'work', 'here'), seconds })
    const { failures: told, ...counts } = answer
    const failures = [
      ...told,
      ...(answer.memory > mostMemory ? [`${Math.round(answer.memory / 1e6)} MB over the baseline`] : []),
    ]
    return {
      counts: { zips: zips.length, folders: folders.length, ...counts },
      passed: Math.max(0, answer.read - failures.length),
      failed: failures.length,
      skipped,
      ...(skipped === 0 ? {} : { why: 'this system makes no links or pipes for us' }),
      failures,
    }
  },
}

async function writeZips(home: string): Promise<HostileTask['zips']> {
  await mkdir(join(home, 'zips'))
  const made = [honest(), ...makeHostileZips(), ...reachingZips(home)]
  return Promise.all(
    made.map(async ({ name, bytes, fault }, index) => {
      const path = join(home, 'zips', `${index}.zip`)
      await writeFile(path, bytes)
      return { name, path, fault }
    }),
  )
}

function honest(): HostileZip {
  const bytes = makeZip([
    { name: 'notes/', content: '' },
    { name: 'notes/one.md', content: '---\ntags: [a]\n---\n\n# One\n\nSee [[two]].', method: 8 },
    { name: 'notes/two.md', content: '# Two\n\nSome words. '.repeat(40), method: 8 },
  ])
  return { name: 'an honest zip', bytes, fault: null }
}

/** Zips whose names and texts point at the canaries. */
function reachingZips(home: string): readonly HostileZip[] {
  const outside = join(home, 'outside')
  const reach = (name: string, entry: string, content: string, unixMode?: number): HostileZip => ({
    name,
    bytes: makeZip([
      { name: 'a.md', content: 'A note.' },
      { name: entry, content, ...(unixMode === undefined ? {} : { unixMode }) },
    ]),
    fault: unixMode === undefined ? 'name' : 'link',
  })
  return [
    reach('a name that is a canary’s path', join(outside, 'canary.md'), 'overwritten'),
    reach('a name that climbs to a canary', '../../outside/canary.md', 'overwritten'),
    reach('a link to a canary', 'l.md', join(outside, 'canary.md'), 0o120777),
    reach('a link to the folder of canaries', 'l', '../../outside', 0o120777),
    {
      name: 'a note that embeds canaries',
      bytes: makeZip([
        {
          name: 'note.md',
          content: `# N\n\n![[../../outside/canary.md]]\n\n![a](${outside}/canary.png)\n\n![b](file://${outside}/canary.png)`,
        },
      ]),
      fault: null,
    },
  ]
}

async function writeFolders(
  home: string,
): Promise<{ readonly folders: HostileTask['folders']; readonly skipped: number }> {
  const folders: { readonly name: string; readonly path: string }[] = []
  for (const [index, hostile] of hostileFolders.entries()) {
    const path = join(home, 'vaults', String(index))
    await mkdir(path, { recursive: true })
    await writeFile(join(path, 'inside.md'), '# Inside\n\nAn honest note.')
    try {
      hostile.fill(path, join(home, 'outside'))
      folders.push({ name: hostile.name, path })
    } catch {
      // Windows makes links only for some users, and no pipes.
    }
  }
  return { folders, skipped: hostileFolders.length - folders.length }
}
