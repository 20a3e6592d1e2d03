import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkSpelling } from '../../../../scripts/content/check-spelling.mts'
import { parsePack } from '../../../../src/shared/content/parse-pack'
import type { PackFiles } from '../../../../src/shared/content/pack-files'
import { checkPack, findFaults } from '../../../../src/shared/content/rules/check-pack'
import { libraryCoverage } from '../../../../src/shared/content/rules/library-coverage'
import { printersMarks } from '../../../../src/shared/content/rules/printers-marks'
import { countSyllables } from '../../../../src/shared/content/rules/reading-grade'

const words = (count: number, seed = ''): string =>
  Array.from({ length: count }, (_, index) => `${seed}w${index}x`)
    .join(' ')
    .replace(/(?:\S+ ){9}\S+/g, (run) => `${run}.`)

const essay = (changes: Readonly<Record<string, string>> = {}, body?: string): string => {
  const fields = {
    title: 'One',
    summary: 'A thesis.',
    levels: '[1]',
    topic: 'flow',
    for: 'You.',
    notFor: 'Them.',
    cue: 'the one cue here',
    sources: '[one, two]',
    ...changes,
  }
  const front = Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')
  const text =
    body ??
    `${words(720, 'e')}\n\nAnd the one cue here, said by one [@one] and two [@two].\n\n## Illustration\n\nA scene.\n\n## To try this week\n\n- Walk.\n- Talk.\n`
  return `---\n${front}\n---\n${text}`
}
const card = (
  changes: Readonly<Record<string, string>> = {},
  lead = `${words(70, 'c')} with a clear cue inside.`,
): string => {
  const fields = {
    claim: 'Do one thing.',
    levels: '[1]',
    topic: 'flow',
    cue: 'a clear cue',
    effort: 'days',
    evidence: 'practice',
    adviser: 'a nurse',
    sources: '[]',
    essays: '[walk]',
    ...changes,
  }
  const front = Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')
  return `---\n${front}\n---\n${lead}\n\n## How it works\n\nSo.\n\n## Where it works\n\nHere.\n\n## Where it backfires\n\nThere.\n`
}
const contrast = (differ: string): string =>
  `---\ntitle: This or that?\ndiffer: ${differ}\nsides: [first, second]\nask: [Why?, How?]\n---\n${words(70, 'k')}\n`

const sound: Readonly<Record<string, string>> = {
  'pack.yaml':
    'id: small\ntitle: Small\nversion: 1.0.0\nlanguage: en\nlicence: CC0\nauthor: Us\ndescription: A pack.\n',
  'topics.yaml': '- { id: flow, title: Flow, summary: How work runs. }\n',
  'sources.json': JSON.stringify([
    { id: 'one', type: 'book', title: 'One' },
    { id: 'two', type: 'book', title: 'Two' },
  ]),
  'essays/walk.md': essay(),
  'advice/first.md': card(),
  'advice/second.md': card({ levels: '[2]' }, `${words(70, 'd')} with a clear cue inside.`),
  'contrasts/pair.md': contrast('destination'),
}

function codesOf(changes: Readonly<Record<string, string | null>>): readonly string[] {
  const files: PackFiles = new Map(
    Object.entries({ ...sound, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null),
  )
  const { pack, issues } = parsePack(files)
  const found = pack === undefined ? issues : [...issues, ...checkPack(pack, files, { bundled: false })]
  return [...new Set(found.map((issue) => issue.code))]
}

describe('a sound pack', () => {
  it('has nothing to mend', () => {
    expect(codesOf({})).toEqual([])
  })
})

describe('the printer’s marks', () => {
  const marksIn = (claim: string, lead: string): readonly string[] => {
    const files: PackFiles = new Map(
      Object.entries({
        ...sound,
        'advice/first.md': card({ claim }, `${words(70, 'c')} with a clear cue inside. ${lead}`),
      }),
    )
    const { pack } = parsePack(files)
    return pack === undefined ? ['no pack'] : printersMarks(pack, files).map(({ path }) => path)
  }
  it.each([
    ['are asked for in a claim', "Do the team's own work.", 'So it is.'],
    ['are asked for in a text', 'Do one thing.', "It's the chain."],
    ['are asked for around what is said', 'Do one thing.', 'She said "yes" twice.'],
  ])('%s', (_what, claim, lead) => {
    expect(marksIn(claim, lead)).toEqual(['advice/first.md'])
  })
  it('are not asked for where they stand, nor in code', () => {
    expect(marksIn('Do the team’s own work.', 'She said “yes”, as in `"yes"`.')).toEqual([])
  })
})

describe('a pack with one thing wrong is told that one thing', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string | null>>])[] = [
    ['field-invalid', { 'advice/third.md': card({ levels: '[4]' }) }],
    ['yaml-broken', { 'lists/broken.yaml': 'title: [' }],
    [
      'citation-unknown',
      {
        'essays/walk.md': essay(
          {},
          `${words(720, 'e')}\n\nAnd the one cue here [@one] [@two] [@nobody].\n\n## Illustration\n\nA.\n\n## To try this week\n\n- A.\n- B.\n`,
        ),
      },
    ],
    [
      'id-double',
      { 'contrasts/first.md': contrast('destination').replace('kw0x', 'zw0x').replaceAll('kw', 'qw') },
    ],
    ['topic-unknown', { 'advice/first.md': card({ topic: 'moon' }) }],
    ['link-broken', { 'advice/first.md': card({ essays: '[gone]' }) }],
    ['source-missing', { 'advice/first.md': card({ sources: '[gone]' }) }],
    [
      'source-uncited',
      {
        'essays/walk.md': essay(
          {},
          `${words(720, 'e')}\n\nAnd the one cue here [@one].\n\n## Illustration\n\nA.\n\n## To try this week\n\n- A.\n- B.\n`,
        ),
      },
    ],
    ['sources-few', { 'essays/walk.md': essay({ sources: '[one]' }) }],
    ['adviser-missing', { 'advice/first.md': card({ adviser: 'null' }) }],
    ['cue-missing', { 'advice/first.md': card({ cue: 'not in the text' }) }],
    ['cue-length', { 'advice/first.md': card({ cue: 'clear cue' }) }],
    ['contrast-levels', { 'contrasts/pair.md': contrast('route') }],
    ['word-range', { 'advice/first.md': card({}, 'Too short, with a clear cue.') }],
    ['claim-length', { 'advice/first.md': card({ claim: words(26).replaceAll('.', '') }) }],
    ['claim-sentence', { 'advice/first.md': card({ claim: '"Do one thing. Then another."' }) }],
    ['illustration', { 'essays/walk.md': essay().replace('## Illustration', '## A scene') }],
    ['to-try-missing', { 'essays/walk.md': essay().replace('## To try this week', '## Try it') }],
    ['to-try-length', { 'essays/walk.md': essay().replace('- Talk.\n', '') }],
    [
      'not-known',
      {
        'advice/first.md': card({ effort: 'not-known', evidence: 'not-known' }).replace(
          '\nSo.\n',
          '\nNot known.\n',
        ),
      },
    ],
    ['section-missing', { 'advice/first.md': card().replace('## Where it works', '## Where') }],
    ['passage-shared', { 'advice/second.md': card({ levels: '[2]' }) }],
    [
      'list-size',
      {
        'lists/short.yaml':
          'title: T\nsummary: S\nlevels: [1]\nsections:\n  - title: A\n    items:\n      - { item: walk, reason: Why. }\n',
      },
    ],
    [
      'opening-common',
      Object.fromEntries(
        ['m', 'n', 'o', 'p'].map((id) => [
          `advice/${id}.md`,
          card({}, `The very same opening ${words(70, id)} with a clear cue.`),
        ]),
      ),
    ],
    [
      'reading-grade',
      {
        'advice/first.md': card(
          {},
          `${Array.from({ length: 70 }, (_, index) => `organisational${'abcdefghij'.charAt(index % 10)}${index}`).join(' ')} with a clear cue.`,
        ),
      },
    ],
    ['manifest-missing', { 'pack.yaml': null }],
  ]
  it.each(cases)('%s', (code, changes) => {
    expect(codesOf(changes)).toContain(code)
    expect(codesOf(changes).filter((each) => each !== code)).toEqual([])
  })
})

describe('the library that we ship', () => {
  const folder = join(__dirname, '..', '..', '..', '..', 'content', 'packs', 'levelwise')
  const files: PackFiles = new Map(
    listFiles(folder).map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
  const { pack, issues } = parsePack(files)

  it('is sound and well made', () => {
    expect(issues).toEqual([])
    if (pack === undefined) throw new Error('the pack cannot be read')
    expect(findFaults(pack, files)).toEqual([])
    expect(checkPack(pack, files, { bundled: true })).toEqual([])
  })

  it('is found too small when cards, essays or contrasts are taken away', () => {
    if (pack === undefined) throw new Error('the pack cannot be read')
    const codesOfLess = (less: Partial<typeof pack>): ReadonlySet<string> =>
      new Set(libraryCoverage({ ...pack, ...less }, files).map(({ code }) => code))
    expect(codesOfLess({})).toEqual(new Set())
    expect(codesOfLess({ items: pack.items.filter(({ topic }) => topic !== 'agents') })).toEqual(
      new Set(['coverage']),
    )
    expect(codesOfLess({ items: pack.items.filter(({ kind }) => kind !== 'essay') })).toEqual(
      new Set(['coverage']),
    )
    expect(codesOfLess({ contrasts: pack.contrasts.slice(0, 40) })).toEqual(new Set(['coverage']))
  })

  it('has no word that is in no dictionary, and a misspelt one is found', async () => {
    if (pack === undefined) throw new Error('the pack cannot be read')
    expect(await checkSpelling(pack)).toEqual([])
    const [first, ...rest] = pack.items
    if (first === undefined) throw new Error('the pack is empty')
    const misspelt = { ...pack, items: [{ ...first, title: 'A recieved idea' }, ...rest] }
    expect((await checkSpelling(misspelt)).map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^spelling "recieved"/),
    ])
  })
})

describe('syllables', () => {
  it.each([
    ['team', 1],
    ['process', 2],
    ['organisation', 5],
    ['change', 1],
    ['people', 2],
    ['walked', 1],
  ] as const)('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
})

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? listFiles(path) : [path]
  })
}
