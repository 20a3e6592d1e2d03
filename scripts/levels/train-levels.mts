// Trains the model that suggests a level: npm run levels:train
// Writes src/shared/levels/level-model.json and prints what it reaches on writers that it has not read.
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLevelReader, mostProbableLevel } from '../../src/shared/levels/level-model'
import { readCards, readSnippets, writerOf } from './labelled-texts'
import { accuracy, formatConfusion, macroF1 } from './measure-levels'
import { trainRegression } from './train-regression'

/** How often "sure" must be right. */
const wantedOfSure = 0.95
/** How often an answer that is barely "likely" must be right: in the tenth above the threshold. */
const wantedOfLikely = 0.7

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const snippets = await readSnippets(root)
const cards = await readCards(root)
const texts = [...snippets, ...cards]
const writers = [...new Set(texts.map(writerOf))]
const judged = writers.flatMap((writer) => {
  const model = trainRegression(texts.filter((each) => writerOf(each) !== writer))
  const read = createLevelReader({ ...model, sureFrom: 1, likelyFrom: 1 })
  return texts
    .filter((each) => writerOf(each) === writer)
    .map((each) => {
      const reading = read(each.text)
      const said = mostProbableLevel(reading)
      return { id: each.id, writer, known: each.level, said, certainty: reading.probabilities[said] }
    })
})
for (const writer of writers) {
  const own = judged.filter((each) => each.writer === writer)
  say(`${writer.padEnd(6)} ${String(own.length).padStart(4)} texts  macro-F1 ${macroF1(own).toFixed(3)}`)
}
say(`all    ${judged.length} texts  accuracy ${accuracy(judged).toFixed(3)}, macro-F1 ${macroF1(judged).toFixed(3)}, each writer read by a model that never saw that writer`)
say(formatConfusion(judged))

// The thresholds come from the harder texts: cards and triples, where words alone mislead most.
const hard = judged.filter(({ writer }) => !writer.startsWith('s'))
const sureFrom = lowestWith(wantedOfSure, 1)
const likelyFrom = Math.min(sureFrom, lowestWith(wantedOfLikely, 0.1))
for (const [name, from] of [['sure', sureFrom], ['likely', likelyFrom]] as const) {
  const said = judged.filter(({ certainty }) => certainty >= from)
  say(`${name} from ${from.toFixed(2)}: ${said.length} of ${judged.length}, right ${accuracy(said).toFixed(3)}; of the hard ones right ${accuracy(hard.filter(({ certainty }) => certainty >= from)).toFixed(3)}`)
}
const model = { ...trainRegression(texts), sureFrom, likelyFrom }
await writeFile(join(root, 'src', 'shared', 'levels', 'level-model.json'), `${JSON.stringify(model)}\n`)
say(`written: ${model.rarity.length} phrases`)

function lowestWith(wanted: number, reach: number): number {
  for (let from = 0.34; from < 0.99; from += 0.01) {
    const said = hard.filter(({ certainty }) => certainty >= from && certainty < from + reach)
    if (said.length > 0 && accuracy(said) >= wanted) return Math.round(from * 100) / 100
  }
  return 0.99
}
