import { stat } from 'node:fs/promises'

/** Tells whether there is a file or a folder of that name that the disk lets us look at. Never rejects. */
export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
