import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Claim } from '../claim'
import { tryCrashes } from '../store/crash-trial'
import { tryDamages, tryTotalDamage } from '../store/damage-trial'
import { tryFaults } from '../store/fault-trial'
import { tryMerges } from '../store/merge-trial'
import { mutants } from '../store/mutants'
import type { Mutant } from '../store/mutants'
import type { OpenJournalStore } from '../store/workload'

const source = join(__dirname, '..', '..', '..', 'src', 'main', 'persistence')

/** A test that never fails proves nothing: with a safety line taken out of the store, the other claims must fail. */
export const claim: Claim = {
  number: 7,
  title: 'The proof has teeth: every store with a safety line taken out is caught',
  async run({ seed, folder, say }) {
    const failures: string[] = []
    for (const [index, mutant] of mutants.entries()) {
      const text = await readFile(join(source, mutant.file), 'utf8')
      if (text.split(mutant.from).length !== 2)
        failures.push(`${mutant.name}: its line is not in ${mutant.file} any more`)
      else {
        const open = await buildMutant(mutant, join(folder, `mutant-${index}.mjs`))
        const caught = await findCatcher(open, seed)
        say(`${mutant.name}: ${caught === undefined ? 'NOT CAUGHT' : `caught by ${caught}`}`)
        if (caught === undefined) failures.push(`${mutant.name}: not caught`)
      }
    }
    const failed = failures.length
    return {
      counts: { mutants: mutants.length, caught: mutants.length - failed },
      passed: mutants.length - failed,
      failed,
      skipped: 0,
      failures,
    }
  },
}

async function buildMutant(mutant: Mutant, outfile: string): Promise<OpenJournalStore> {
  await build({
    entryPoints: [join(source, 'journal-store.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [
      {
        name: 'mutate',
        setup(builder) {
          builder.onLoad(
            { filter: new RegExp(`persistence[\\\\/]${mutant.file.replace('.', '\\.')}$`) },
            async ({ path }) => ({
              contents: (await readFile(path, 'utf8')).replace(mutant.from, () => mutant.to),
              loader: 'ts',
            }),
          )
        },
      },
    ],
  })
  const made = (await import(pathToFileURL(outfile).href)) as { readonly openJournalStore: OpenJournalStore }
  return made.openJournalStore
}

/** The first kind of trial that catches the mutant. */
async function findCatcher(open: OpenJournalStore, seed: number): Promise<string | undefined> {
  const trials = {
    crashes: () => tryCrashes(open, seed, 3_000, 1),
    'damage to all files': () => tryTotalDamage(open, seed),
    merges: () => tryMerges(open, seed, 30, 1),
    damage: () => tryDamages(open, seed, { step: 7, giveUpAfter: 1 }),
    faults: () => tryFaults(open, seed, 1),
  }
  for (const [name, trial] of Object.entries(trials)) {
    // A mutant may also break outright.
    const failed = await trial().then(
      ({ failures }) => failures.length > 0,
      () => true,
    )
    if (failed) return name
  }
  return undefined
}
