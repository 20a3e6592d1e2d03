// Draws the pages with which the app starts: the built window is run once in a document without a screen, and what it draws
// is kept as HTML, for each language and each level that a goal can have. The main process serves the one that is right
// for the user, so the first paint waits for no script. Needs the built window and the built library.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runWindow } from './run-window.mjs'
import { moveStylesOut } from './move-styles-out.mjs'

const out = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'out')
/** Stands for the words of the goal; the main process puts them in. The same as `goalMark` in src/main/serving/first-page.ts. */
const goalMark = '\uE000'

const page = await readFile(join(out, 'renderer', 'index.html'))
const catalogue = await readFile(join(out, 'content', 'catalogue.json')).catch(() => undefined)
const folder = join(out, 'first-page')
await rm(folder, { recursive: true, force: true })
if (catalogue === undefined) {
  process.stderr.write('No first pages are drawn: the library is not built (npm run content:build)\n')
  process.exit(0)
}

const settings = { id: 'settings', welcomed: true, theme: 'light' }
const goal = (level) => ({
  id: 'goal',
  words: goalMark,
  level,
  due: null,
  createdAt: '',
  archivedAt: null,
  history: [],
})
const drawing = await runWindow(out, catalogue)
const german = (await readdir(join(out, 'renderer', 'assets'))).filter((name) => /^de-[\w-]+\.js$/.test(name))
const words = { en: [], de: german.map((name) => `assets/${name}`) }
const pages = new Map()
let firstRunFiles = []
for (const language of ['en', 'de']) {
  for (const level of [0, 1, 2, 3]) {
    const active = level === 0 ? {} : { activeGoalId: 'goal' }
    const records = {
      settings: { ...settings, language, ...active },
      goals: level === 0 ? [] : [goal(level)],
    }
    const { root, title } = await drawing.draw(records)
    pages.set(`browse-${language}-${level}`, { root, title, language, files: words[language] })
  }
  const { root, fetched } = await drawing.draw({
    settings: { ...settings, language, welcomed: false },
    goals: [],
  })
  if (firstRunFiles.length === 0) firstRunFiles = fetched
  const files = [...words[language], ...firstRunFiles]
  pages.set(`first-run-${language}`, { root, title: 'Levelwise', language, files })
}

// The policy of the page allows no style in its markup.
const { css, moved } = moveStylesOut(pages, '#first-page')
const styles = `first-page-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`
await writeFile(join(out, 'renderer', 'assets', styles), css)
const build = createHash('sha256').update(page).update(catalogue).digest('hex').slice(0, 16)
await mkdir(join(folder, build), { recursive: true })
for (const [name, drawn] of moved) await writeFile(join(folder, build, `${name}.html`), toPage(drawn))
await drawing.end()

function toPage({ html, title, language, files }) {
  const links = [
    `<link rel="stylesheet" href="./assets/${styles}">`,
    ...files.map((path) =>
      path.endsWith('.css')
        ? `<link rel="stylesheet" crossorigin href="./${path}">`
        : `<link rel="modulepreload" crossorigin href="./${path}">`,
    ),
  ]
  return replaceEach(page.toString('utf8'), [
    ['<html lang="en"', `<html lang="${language}"`],
    ['<title>Levelwise</title>', `<title>${title}</title>`],
    ['</head>', `${links.join('\n    ')}\n  </head>`],
    [
      '<div id="root"></div>',
      `<div id="first-page" inert aria-hidden="true">${html}</div>\n    <div id="root"></div>`,
    ],
  ])
}

function replaceEach(text, pairs) {
  return pairs.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The page has no ${from} any more`)
    return before.replace(from, () => to)
  }, text)
}
