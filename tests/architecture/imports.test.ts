import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(__dirname, '..', '..')
const source = join(root, 'src')

interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly { readonly target: string; readonly lazy: boolean }[]
}

const files = listFiles(source).map(readSource)
const byPath = new Map(files.map((file) => [file.path, file]))

describe('imports point one way', () => {
  const rules: readonly { readonly from: RegExp; readonly mayImport: RegExp; readonly says: string }[] = [
    {
      from: /^src\/shared\//,
      mayImport: /^(src\/shared\/|[^.]|$)/,
      says: 'the core imports only itself and packages',
    },
    {
      from: /^src\/renderer\//,
      mayImport: /^(src\/(shared|renderer)\/|[^.s]|s(?!rc\/))/,
      says: 'the window imports itself and the core',
    },
    {
      from: /^src\/main\//,
      mayImport: /^(src\/(shared|main)\/|[^.s]|s(?!rc\/))/,
      says: 'the main process imports itself and the core',
    },
    {
      from: /^src\/preload\//,
      mayImport: /^(src\/shared\/ipc\/|electron$)/,
      says: 'the preload imports the contract and Electron',
    },
  ]
  for (const rule of rules) {
    it(rule.says, () => {
      const wrong = files
        .filter((file) => rule.from.test(file.path))
        .flatMap((file) =>
          file.imports
            .filter(({ target }) => !rule.mayImport.test(target))
            .map(({ target }) => `${file.path} -> ${target}`),
        )
      expect(wrong).toEqual([])
    })
  }

  it('only src/main/app and the preload import Electron', () => {
    const wrong = files.filter((file) => file.imports.some(({ target }) => target === 'electron'))
    expect(
      wrong.map((file) => file.path).filter((path) => !/^src\/(main\/app|preload)\//.test(path)),
    ).toEqual([])
  })

  it('the core names no Node module', () => {
    const wrong = files.filter(
      (file) =>
        file.path.startsWith('src/shared/') && file.imports.some(({ target }) => target.startsWith('node:')),
    )
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('features of the main process do not reach into the app', () => {
    const wrong = files
      .filter((file) => /^src\/main\/(?!app\/|main\.ts)/.test(file.path))
      .filter((file) => file.imports.some(({ target }) => target.startsWith('src/main/app/')))
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('what the product is about knows nothing of finding, exchanging, counting and showing it', () => {
    const about =
      /^src\/shared\/(advisers|annotations|citations|content|contrasts|drafts|fit-check|goals|lens|levels|library|links|news|reading-lists|searches|trash)\//
    const above = /^src\/shared\/(charts|commands|export|import|insights|ipc|language|sample|search)\//
    const wrong = files
      .filter((file) => about.test(file.path))
      .flatMap(({ path, imports }) =>
        imports.filter(({ target }) => above.test(target)).map(({ target }) => `${path} -> ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('the base of the core stands on nothing', () => {
    const wrong = files
      .filter(({ path }) => path.startsWith('src/shared/base/'))
      .filter(({ imports }) => imports.some(({ target }) => !target.startsWith('src/shared/base/')))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('no file imports itself by a detour', () => {
    expect(findCycles()).toEqual([])
  })
})

describe('files are found by their names', () => {
  it('there are no drawers', () => {
    const drawers = files
      .map((file) => file.path)
      .filter((path) => /\/(utils?|helpers?|types?|common|constants|misc|index)\.tsx?$/.test(path))
    expect(drawers).toEqual([])
  })

  it('names are kebab-case', () => {
    const odd = files
      .map((file) => file.path)
      .filter((path) => !/^src(\/[a-z0-9-]+)*\/[a-z0-9-]+(\.d)?\.tsx?$/.test(path))
    expect(odd).toEqual([])
  })

  it('no file of the core or the main process is longer than 260 lines', () => {
    const long = files
      .filter((file) => !file.path.includes('/language/') && !file.text.startsWith('// Generated'))
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
      .filter(({ lines }) => lines > 260)
    expect(long).toEqual([])
  })
})

describe('text never becomes HTML', () => {
  it('no source file writes HTML into the page', () => {
    const wrong = files.filter((file) =>
      /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/.test(file.text),
    )
    expect(wrong.map((file) => file.path)).toEqual([])
  })
})

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listFiles(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const found = [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/gm,
    ),
  ]
  return {
    path: toPath(path),
    text,
    imports: found.map(([, from, bare, lazy]) => ({
      target: toTarget(path, from ?? bare ?? lazy ?? ''),
      lazy: lazy !== undefined,
    })),
  }
}

function toTarget(from: string, specifier: string): string {
  return specifier.startsWith('.') ? toPath(resolve(dirname(from), specifier)) : specifier
}

function toPath(path: string): string {
  return relative(root, path).replaceAll('\\', '/')
}

function findCycles(): readonly string[] {
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const { target, lazy } of byPath.get(path)?.imports ?? []) {
      const next = lazy
        ? undefined
        : ['.ts', '.tsx'].map((end) => target + end).find((each) => byPath.has(each))
      if (next !== undefined && !isTypeOnly(path, target)) visit(next, [...trail, path])
    }
    done.add(path)
  }
  for (const file of files) visit(file.path, [])
  return cycles
}

/** An import of types alone is gone when the code runs. */
function isTypeOnly(path: string, target: string): boolean {
  const name = target.slice(target.lastIndexOf('/') + 1)
  const lines = (byPath.get(path)?.text ?? '').split('\n').filter((line) => line.endsWith(`/${name}'`))
  return lines.length > 0 && lines.every((line) => line.startsWith('import type'))
}
