import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A hash over names and bytes of files and folders, so that a step can tell whether its inputs changed. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, root, path)
  return hash.digest('hex')
}

function addTo(hash, root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return void hash.update(`${path}\0absent\0`)
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, root, join(path, name))
    return
  }
  hash.update(`${path}\0`)
  hash.update(readFileSync(full))
  hash.update('\0')
}

/** Runs `work` unless its output is there and the stamp holds this fingerprint. The stamp is written only after success. */
export async function unlessUnchanged({ stamp, print, output }, work) {
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return
  await work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, print)
}
