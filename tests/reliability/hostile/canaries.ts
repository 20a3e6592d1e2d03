import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words that stand in no file but those that an import must never reach. */
export const canary = 'canary-5f1d3c8b9a70-must-stay-outside'

/** What an image outside begins with, so that it would be taken if it were reached. */
const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Puts files with the canary outside of everything that is chosen. */
export function writeCanaries(folder: string): void {
  mkdirSync(join(folder, 'outside', 'notes'), { recursive: true })
  for (const place of ['canary.md', 'outside/canary.md', 'outside/notes/canary.md'])
    writeFileSync(join(folder, place), `# Outside\n\n${canary}\n`)
  writeFileSync(join(folder, 'outside', 'canary.png'), Buffer.concat([pngHead, Buffer.from(canary)]))
}

/** Every file and link below a folder with the hash of its bytes; `except` names what is passed over at the top. */
export function photograph(folder: string, except: readonly string[] = []): ReadonlyMap<string, string> {
  const seen = new Map<string, string>()
  const walk = (path: string): void => {
    for (const name of readdirSync(join(folder, path))) {
      const place = path === '' ? name : `${path}/${name}`
      if (path === '' && except.includes(name)) continue
      const stat = lstatSync(join(folder, place))
      if (stat.isDirectory()) walk(place)
      else if (stat.isFile())
        seen.set(
          place,
          createHash('sha256')
            .update(readFileSync(join(folder, place)))
            .digest('hex'),
        )
      else seen.set(place, 'no file')
    }
  }
  walk('')
  return seen
}

/** Places that were made, changed or removed between two photographs. */
export function findChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const places = new Set([...before.keys(), ...after.keys()])
  return [...places].filter((place) => before.get(place) !== after.get(place))
}

/** What is wrong with a staging folder: a name that the app does not give, or the canary in any file. */
export function findLeak(staging: string): string | undefined {
  for (const name of readdirSync(staging)) {
    if (!/^(?:items\.jsonl|[0-9a-f]{64})$/.test(name))
      return `the staging folder holds ${JSON.stringify(name)}`
    if (readFileSync(join(staging, name)).includes(canary)) return `${name} holds bytes of a canary`
  }
  return undefined
}
