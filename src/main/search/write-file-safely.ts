import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file that can be made again at will: whole or not at all, under a name of its own until it is complete. */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const staging = `${path}.${process.pid}.new`
  try {
    const file = await open(staging, 'w')
    try {
      await file.writeFile(bytes)
    } finally {
      await file.close()
    }
    await rename(staging, path)
  } catch (error) {
    await rm(staging, { force: true })
    throw error
  }
}
