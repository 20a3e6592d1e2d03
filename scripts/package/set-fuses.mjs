import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { readFuses } from './read-fuses.mjs'
import { wantedFuses } from './wanted-fuses.mjs'

/** Sets the wanted fuses in an Electron binary. */
export async function setFuses(executable) {
  await flipFuses(executable, { version: FuseVersion.V1, ...fuseOptions(readFuses(executable)) })
}

/** An older runtime has a shorter wire; what it lacks cannot be set in it. */
function fuseOptions(wire) {
  const there = wantedFuses.filter(({ place }) => place < wire.length)
  return Object.fromEntries(there.map(({ name, on }) => [FuseV1Options[name], on]))
}
