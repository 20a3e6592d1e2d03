import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../electron/launch-app'

interface Fuse {
  readonly name: string
  readonly place: number
  readonly on: boolean
}

/** What was found of the fuses: how many stand as wanted, how many the runtime's wire is too short for, what is wrong. */
export interface FusesTried {
  readonly asWanted: number
  readonly absent: readonly string[]
  readonly wrong: readonly string[]
}

/** Sets the fuses as packaging does, in a copy of the runtime's binary, and reads them back with nothing but the file. */
export async function tryFuses(executable: string, folder: string): Promise<FusesTried> {
  const { setFuses } = await load<{ setFuses(file: string): Promise<void> }>('set-fuses.mjs')
  const { readFuses } = await load<{ readFuses(file: string): string }>('read-fuses.mjs')
  const { wantedFuses } = await load<{ wantedFuses: readonly Fuse[] }>('wanted-fuses.mjs')
  const copy = join(folder, 'fused-electron')
  await copyFile(executable, copy)
  try {
    await setFuses(copy)
    const wire = readFuses(copy)
    const there = wantedFuses.filter(({ place }) => place < wire.length)
    const wrong = there.filter(({ place, on }) => wire[place] !== (on ? '1' : '0'))
    return {
      asWanted: there.length - wrong.length,
      absent: wantedFuses.filter(({ place }) => place >= wire.length).map(({ name }) => name),
      wrong: wrong.map(({ name, on }) => `the fuse ${name} is not ${on ? 'on' : 'off'} in ${wire}`),
    }
  } finally {
    await rm(copy, { force: true })
  }
}

async function load<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(join(root, 'scripts', 'package', file)).href)) as T
}
