// Writes the table of the fit check's rules into its design note; a test fails when the note is out of date.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatRuleTable, tableMarks } from './fit-check/rule-table'

const note = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'design', 'fit-check.md')
const [start, end] = tableMarks
const before = await readFile(note, 'utf8')
const head = before.slice(0, before.indexOf(start) + start.length)
const tail = before.slice(before.indexOf(end))
await writeFile(note, `${head}\n\n${formatRuleTable()}\n\n${tail}`)
