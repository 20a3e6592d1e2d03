// Writes DATA-PROMISE.md from the words that the app shows under Settings.
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promise } from '../src/shared/language/en/promise'
import { formatPromise } from '../src/shared/promise/format-promise'
import { findWords } from '../src/shared/promise/find-words'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
await writeFile(join(root, 'DATA-PROMISE.md'), formatPromise(findWords(promise)))
