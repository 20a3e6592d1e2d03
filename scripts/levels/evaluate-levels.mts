// Reads texts by the model that the app uses: npm run levels:evaluate -- FILE.jsonl [--out F]
// Lines are {id,text,level?}. Writes {id,level,certainty,cues}; where levels are known, prints how many were read right.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { levels } from '../../src/shared/levels/level'
import { suggestLevel } from '../../src/shared/levels/suggest-level'
import { accuracy, formatConfusion, macroF1 } from './measure-levels'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const [file] = positionals
if (file === undefined) {
  process.stderr.write('Usage: npm run levels:evaluate -- FILE.jsonl [--out F]\n')
  process.exit(2)
}
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
const began = performance.now()
const read = lines.map((line, index) => {
  const { id, text, level } = JSON.parse(line) as { id?: unknown; text?: unknown; level?: unknown }
  const given = typeof text === 'string' ? text : ''
  const answer = suggestLevel(given)
  const known = levels.find((each) => String(each) === String(level))
  if (answer.kind !== 'suggestion') return { id: id ?? index + 1, known, level: null, certainty: answer.kind, cues: [] }
  const cues = answer.cues.map(({ start, end, level: points, cue }) => ({ text: given.slice(start, end), start, end, level: points, cue }))
  return { id: id ?? index + 1, known, level: answer.level, certainty: answer.certainty, cues }
})
const took = (performance.now() - began) / Math.max(1, read.length)
if (values.out !== undefined)
  await writeFile(values.out, read.map(({ id, level, certainty, cues }) => `${JSON.stringify({ id, level, certainty, cues })}\n`).join(''))
say(`${read.length} texts, ${took.toFixed(2)} ms each`)
// A text without an answer counts as wrong: it is put beside a level that it has not.
const judged = read.flatMap(({ known, level, certainty }) =>
  known === undefined ? [] : [{ known, said: level ?? (known === 1 ? 2 : 1), certainty }],
)
if (judged.length > 0) {
  say(`accuracy ${accuracy(judged).toFixed(3)}`)
  say(`macro-F1 ${macroF1(judged).toFixed(3)}`)
  say(formatConfusion(judged))
  for (const certainty of ['sure', 'likely', 'unsure', 'too-little', 'other-language']) {
    const own = judged.filter((each) => each.certainty === certainty)
    if (own.length > 0) say(`${certainty.padEnd(14)} ${String(own.length).padStart(4)} texts, right ${accuracy(own).toFixed(3)}`)
  }
}
