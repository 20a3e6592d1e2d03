// Makes every picture of a folder small, into another folder or in its place, and tells how large it is.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shrinkPng } from './shrink-png.mjs'

export async function shrinkFolder(from, to = from) {
  for (const name of await readdir(from)) {
    const small = shrinkPng(await readFile(join(from, name)))
    await writeFile(join(to, name), small)
    process.stdout.write(`${name}: ${Math.round(small.length / 1000)} KB\n`)
  }
}
