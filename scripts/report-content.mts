// Tells what the bundled library holds: counts, the map of topics and levels, shared passages, readability.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parsePack } from '../src/shared/content/parse-pack'
import { coverageMap } from '../src/shared/content/rules/library-coverage'
import { gradeOf } from '../src/shared/content/rules/reading-grade'
import { findSharedPassages } from '../src/shared/content/rules/shared-passages'
import { compareTaggers } from '../src/shared/content/tagging/tagger-agreement'
import { readPackFolder } from './content/read-pack-folder'
import { readTagging } from './content/read-tagging.mts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { pack } = parsePack(await readPackFolder(join(root, 'content', 'packs', 'levelwise')))
if (pack === undefined) throw new Error('The pack cannot be read; run npm run content:check')

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ofKind = (kind: string) => pack.items.filter((item) => item.kind === kind)
say(`essays ${ofKind('essay').length}, advice cards ${ofKind('advice').length}, sources ${ofKind('source').length}`)
say(`contrasts ${['destination', 'route', 'mixed'].map((differ) => `${differ} ${pack.contrasts.filter((each) => each.differ === differ).length}`).join(', ')}`)
say(`starter lists ${pack.lists.length}, glossary terms ${pack.glossary.length}`)
say('\nAdvice cards by topic and level')
for (const { topic, counts } of coverageMap(pack)) say(`  ${topic.padEnd(12)} ${counts.map((count) => String(count).padStart(4)).join('')}`)
const tagging = await readTagging(join(root, 'content', 'quality'))
const agreement = compareTaggers(tagging.first, tagging.second)
say(`\nTwo readers agree on the main level of ${agreement.agreed} of ${agreement.items} essays and cards (${(agreement.share * 100).toFixed(1)} %), Cohen's kappa ${agreement.kappa.toFixed(3)}`)
for (const id of agreement.disagreements) say(`  ${id}: resolved as Level ${tagging.resolved.get(id)?.levels.join('+') ?? '?'}, ${tagging.resolved.get(id)?.why ?? 'not yet'}`)
for (const kind of ['essay', 'advice']) {
  const grades = ofKind(kind).map((item) => ({ id: item.id, grade: gradeOf(item) })).sort((a, b) => a.grade - b.grade)
  const [easiest] = grades
  const hardest = grades[grades.length - 1]
  const middle = grades[Math.floor(grades.length / 2)]
  if (easiest === undefined || hardest === undefined || middle === undefined) continue
  say(`\nReading grade of ${kind}: ${easiest.grade.toFixed(1)} (${easiest.id}) to ${hardest.grade.toFixed(1)} (${hardest.id}), median ${middle.grade.toFixed(1)}`)
}
for (const length of [12, 11, 10, 9, 8]) {
  const shared = findSharedPassages(pack, length)
  say(`\nPassages of ${length} words that two items share: ${shared.length}`)
  for (const { words, paths } of shared.slice(0, 5)) say(`  "${words}" ${paths.join(', ')}`)
}
