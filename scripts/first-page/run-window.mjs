import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Window } from 'happy-dom'

/** The window that is pretended: as wide as a usual one, and high enough that a large one is filled with rows. */
const size = { width: 1280, height: 1440 }

/** What the window reads as globals; the rest of it would stand in Node's way. */
const globals = [
  'document',
  'navigator',
  'location',
  'history',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLSelectElement',
  'HTMLTextAreaElement',
  'HTMLIFrameElement',
  'Element',
  'Node',
  'Text',
  'Event',
  'CustomEvent',
  'HashChangeEvent',
  'MutationObserver',
  'ResizeObserver',
  'getComputedStyle',
  'matchMedia',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'fetch',
]

/**
 * Runs the built window in a document without a screen, with a main process that answers like one that has just opened an
 * empty library. `draw` gives it records and returns what it then shows, and which files that
 * took beyond the ones that the page names.
 */
export async function runWindow(out, catalogue) {
  const folder = await mkdtemp(join(tmpdir(), 'levelwise-first-page-'))
  await cp(join(out, 'renderer', 'assets'), join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  const window = new Window({
    url: 'lw://app/index.html',
    ...size,
    settings: { disableCSSFileLoading: true, disableJavaScriptFileLoading: true },
  })
  window.document.write(
    '<!doctype html><html lang="en" data-theme="light"><head></head><body><div id="root"></div></body></html>',
  )
  giveSize(window.document.createElement('div'), 'clientWidth', size.width)
  giveSize(window.document.createElement('div'), 'clientHeight', size.height)

  // No style is loaded, and a screen waits for its own.
  new window.MutationObserver((changes) => {
    for (const link of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (link.rel === 'stylesheet') setTimeout(() => link.dispatchEvent(new window.Event('load')))
  }).observe(window.document.head, { childList: true })

  let records = { settings: [], goals: [] }
  const listeners = []
  const answers = {
    'records.all': ({ collection }) => records[collection] ?? [],
    'records.piece': ({ collection, offset, limit }) =>
      JSON.stringify((records[collection] ?? []).slice(offset, offset + limit)),
    'place.state': () => ({ kind: 'open', folder: '', syncedBy: null, earlier: [] }),
    'app.info': () => ({ mode: 'read-write', notices: [] }),
    'records.countDue': () => 0,
    'records.countSample': () => 0,
    'history.state': () => ({ undo: null, redo: null }),
    'library.imported': () => [],
    'library.waiting': () => [],
    'records.get': ({ collection, id }) => (records[collection] ?? []).find((each) => each.id === id) ?? null,
    'annotations.lastReanchoring': () => null,
    'app.rememberTheme': () => undefined,
    'app.painted': () => undefined,
  }
  const unanswered = new Set()
  const calls = named((feature) =>
    named((call) => (input) => {
      const name = `${feature}.${call}`
      if (name in answers) return Promise.resolve(answers[name](input))
      // The window is drawn as it is while that has not come yet.
      unanswered.add(name)
      return new Promise(() => undefined)
    }),
  )
  window.levelwise = {
    calls,
    on: (event, listener) => {
      if (event === 'records.changed') listeners.push(listener)
      return () => undefined
    },
  }
  window.fetch = async (address) => {
    if (address !== '/library/catalogue.json') throw new Error(`The first page fetches ${address}`)
    return { json: async () => JSON.parse(catalogue.toString('utf8')) }
  }
  globalThis.window = window
  for (const name of globals) {
    const value = window[name]
    const bound = typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value
    Object.defineProperty(globalThis, name, { value: bound, configurable: true, writable: true })
  }

  const html = await readFile(join(out, 'renderer', 'index.html'), 'utf8')
  const [start] = /assets\/start-[^"]+\.js/.exec(html) ?? []
  if (start === undefined) throw new Error('The page names no start script')
  let begun = false

  /** The files that screens have fetched so far, as paths beside the page. */
  function listFetched() {
    return [...window.document.querySelectorAll('head link')].map((link) => {
      const address = link.getAttribute('href')
      return address.slice(address.lastIndexOf('assets/'))
    })
  }

  return {
    async draw({ settings, goals }) {
      const before = new Set(listFetched())
      records = { settings: [settings], goals }
      if (begun) for (const listener of listeners) listener({ settings: ['settings'], goals: ['goal'] })
      else await import(pathToFileURL(join(folder, start)).href)
      begun = true
      const wanted = settings.welcomed
        ? '[aria-label="Library items"] [data-index], [role="list"] [data-index]'
        : 'main h1'
      await until(() => {
        const root = window.document.getElementById('root')
        return (
          root.querySelector(wanted) !== null &&
          window.document.documentElement.lang === settings.language &&
          (root.querySelector('nav') !== null) === settings.welcomed
        )
      }, unanswered)
      await new Promise((resolve) => setTimeout(resolve, 60))
      return {
        root: window.document.getElementById('root').cloneNode(true),
        title: window.document.title,
        language: settings.language,
        fetched: listFetched().filter((path) => !before.has(path)),
      }
    },
    async end() {
      await rm(folder, { recursive: true, force: true })
      // The window's own timers would keep the process alive.
      process.exit(0)
    },
  }
}

/** Nothing is laid out here, and a list draws no rows where it has no height; so every element is as large as the window. */
function giveSize(element, name, value) {
  let owner = element
  while (owner !== null && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner)
  Object.defineProperty(owner, name, { get: () => value })
}

function named(of) {
  return new Proxy({}, { get: (_target, name) => (typeof name === 'string' ? of(name) : undefined) })
}

async function until(holds, unanswered) {
  const began = Date.now()
  while (!holds()) {
    if (Date.now() - began > 15_000)
      throw new Error(`The window never drew its first page; it waits for ${[...unanswered].join(', ')}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
