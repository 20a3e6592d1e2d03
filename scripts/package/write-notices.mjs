// Writes what goes beside the app into dist/notices, for the packages that electron-builder makes.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeNotices } from './notices.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = join(root, 'dist', 'notices')
mkdirSync(folder, { recursive: true })
await writeNotices(root, folder)
