import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(__dirname, '..', '..')

interface Document {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
  /** The text without code, in which an example may name what is not there. */
  readonly prose: string
  /** Everything in single backquotes. */
  readonly code: readonly string[]
}

const files = listFiles(root)
const names = new Set(files.map((path) => path.slice(path.lastIndexOf('/') + 1)))
const documents = files
  .filter((path) => /^([^/]+|docs\/.+|(bench|content|scripts|src)\/.+)\.md$/.test(path))
  // The library's own texts speak of change, not of this repository.
  .filter((path) => !path.startsWith('content/packs/'))
  .map(readDocument)

describe('what the documents name is there', () => {
  it('links lead to files, and to headings in them', () => {
    const broken = documents.flatMap((document) =>
      [...document.prose.matchAll(/\]\(([^()\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(document, target))
        .map((target) => `${document.path}: ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('paths of the repository exist; <name> and * stand for any name', () => {
    const roots = /^(src|tests|scripts|docs|content|bench|main|renderer|shared|preload)\//
    const missing = documents.flatMap(({ path, code }) =>
      code
        .filter((text) => roots.test(text) && /^[\w.*<>/-]+$/.test(text) && !isPath(text))
        .map((text) => `${path}: ${text}`),
    )
    expect(missing).toEqual([])
  })

  it('source files that are named alone exist somewhere', () => {
    const missing = documents.flatMap(({ path, code }) =>
      code
        .filter((text) => /^[\w-]+(\.[\w-]+)*\.(ts|tsx|mts|mjs|cjs|css)$/.test(text) && !names.has(text))
        .map((text) => `${path}: ${text}`),
    )
    expect(missing).toEqual([])
  })

  it('commands of npm are in package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const unknown = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/npm (?:run (?:-s )?([\w-]+(?::[\w-]+)*)|(start|test)\b)/g)]
        .map(([, run, plain]) => run ?? plain ?? '')
        .filter((name) => scripts[name] === undefined)
        .map((name) => `${path}: ${name}`),
    )
    expect(unknown).toEqual([])
  })

  it('the words of the glossary are called so in the code', () => {
    const source = files
      .filter((path) => /^src\/.+\.tsx?$/.test(path))
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n')
    const glossary = documents.find(({ path }) => path === 'docs/glossary.md')
    const unknown = (glossary?.code ?? [])
      .filter((text) => !text.includes('/'))
      .map((text) => /^\w+/.exec(text)?.[0] ?? text)
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(source))
    expect(glossary?.code).not.toEqual([])
    expect(unknown).toEqual([])
  })
})

function readDocument(path: string): Document {
  const text = readFileSync(join(root, path), 'utf8')
  const withoutFences = text.replace(/```[\s\S]*?```/g, '')
  const code = [...withoutFences.matchAll(/`([^`\n]+)`/g)].map(([, found = '']) => found)
  return { path, text, prose: withoutFences.replace(/`[^`\n]+`/g, '`code`'), code }
}

function leadsSomewhere({ path, text }: Document, target: string): boolean {
  const [file = '', heading] = target.split('#')
  const place = file === '' ? join(root, path) : join(root, dirname(path), file)
  if (!existsSync(place)) return false
  if (heading === undefined || !place.endsWith('.md')) return true
  return headingsOf(file === '' ? text : readFileSync(place, 'utf8')).includes(heading)
}

/** The headings of a text as GitHub writes them in addresses. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** From the root, or from `src`, as the architecture shortens it. */
function isPath(text: string): boolean {
  const pattern = text
    .replace(/\/$/, '')
    .replace(/[.+^$()[\]{}|\\]/g, '\\$&')
    .replace(/<[\w-]+>|\*+/g, '[^/]+')
  const wanted = new RegExp(`^(src/)?${pattern}(/|$)`)
  return files.some((path) => wanted.test(path))
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (['node_modules', '.git', 'out', 'dist', 'test-results'].includes(entry.name)) return []
    return entry.isDirectory() ? listFiles(path) : [relative(root, path).replaceAll('\\', '/')]
  })
}
