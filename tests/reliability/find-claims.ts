import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Claim } from './claim'

const folder = join(__dirname, 'claims')

/** Lists the claims by number: every file `claims/NN-name.ts`. Throws when a file and its claim disagree on the number. */
export async function findClaims(): Promise<readonly Claim[]> {
  const names = (await readdir(folder)).filter((name) => /^\d+-[a-z0-9-]+\.ts$/.test(name))
  const claims = await Promise.all(names.map(readClaim))
  return claims.sort((a, b) => a.number - b.number)
}

async function readClaim(name: string): Promise<Claim> {
  const { claim } = (await import(pathToFileURL(join(folder, name)).href)) as { readonly claim?: Claim }
  if (claim === undefined) throw new Error(`${name} exports no claim`)
  if (claim.number !== Number.parseInt(name, 10)) throw new Error(`${name} says that it is ${claim.number}`)
  return claim
}
