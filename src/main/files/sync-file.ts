import { open } from 'node:fs/promises'

/** Makes the bytes of a finished file last. Rejects when the disk does. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
