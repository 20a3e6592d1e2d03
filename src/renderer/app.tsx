import { lazy, Suspense, useEffect, useState } from 'react'
import type { PlaceState } from '../shared/ipc/calls/backups-calls'
import { api, listen } from './api'
import { BrowseScreen } from './browse/browse-screen'
import { Frame } from './frame/frame'
import { useCommands } from './frame/commands'
import { changeLanguage } from './language/i18n'
import { servedPage } from './frame/first-page'
import { useWords } from './language/use-words'
import { navigate, usePlacePart } from './navigation'
import type { Screen } from './navigation'
import { applyTheme } from './settings/theme'
import { useRecordsStore, useSettings } from './store/records-store'

// Browsing is what most starts show, so it is in the first bundle; every other screen is fetched when it is first wanted.
const screens: Readonly<
  Record<Exclude<Screen, 'browse'>, () => Promise<{ readonly default: React.ComponentType }>>
> = {
  item: () => import('./reader/reader-screen'),
  search: () => import('./search/search-screen'),
  'fit-check': () => import('./fit-check/fit-check-screen'),
  log: () => import('./log/log-screen'),
  contrasts: () => import('./contrasts/contrasts-screen'),
  advisers: () => import('./advisers/advisers-screen'),
  insights: () => import('./insights/insights-screen'),
  annotations: () => import('./annotations/annotations-screen'),
  lens: () => import('./lens/lens-screen'),
  glossary: () => import('./glossary/glossary-screen'),
  lists: () => import('./lists/lists-screen'),
  trash: () => import('./trash/trash-screen'),
  help: () => import('./help/help-screen'),
  settings: () => import('./settings/settings-screen'),
}
const MissingLibrary = lazy(() => import('./backups/missing-library-screen'))
const FirstRun = lazy(() => import('./first-run/first-run-screen'))

/** The window: frame and screen. */
export function App() {
  const screen = usePlacePart((place) => place.screen)
  const atStart = usePlacePart((place) => place.screen === 'browse' && place.id === '')
  const settings = useSettings()
  const settingsKnown = useRecordsStore((state) => state.cached.settings !== undefined)
  const [library, setLibrary] = useState<PlaceState | null>(null)
  const [writable, setWritable] = useState(servedPage === 'first-run')
  useCommands()

  useEffect(() => void api.place.state().then(setLibrary), [])
  useEffect(() => void api.app.info().then(({ mode }) => setWritable(mode === 'read-write')), [])
  useEffect(() => {
    if (!settingsKnown) return
    applyTheme(settings.theme)
    void api.app.rememberTheme({ theme: settings.theme })
    void changeLanguage(settings.language)
  }, [settingsKnown, settings.theme, settings.language])
  useEffect(() => listen('item.open', ({ id }) => navigate({ screen: 'item', id })), [])
  useEffect(
    () =>
      listen('reviews.open', ({ id }) =>
        navigate(id === null ? { screen: 'log', query: { due: '1' } } : { screen: 'log', id }),
      ),
    [],
  )

  if (library?.kind === 'missing' || library?.kind === 'doubtful') {
    return (
      <Suspense fallback={null}>
        <MissingLibrary place={library} />
      </Suspense>
    )
  }
  // Data that could not be read looks like none; it must never be greeted as a new beginning.
  const welcomed = settingsKnown ? settings.welcomed : servedPage !== 'first-run'
  if (writable && !welcomed && atStart) {
    return (
      <Suspense fallback={null}>
        <FirstRun />
      </Suspense>
    )
  }
  return (
    <Frame screen={screen}>
      <ShownScreen screen={screen} />
    </Frame>
  )
}

function ShownScreen({ screen }: { readonly screen: Screen }) {
  const t = useWords()
  const Shown = useScreen(screen)
  const loading = <p className="page quiet">{t('app.loading')}</p>
  return <Suspense fallback={loading}>{Shown === null ? loading : <Shown />}</Suspense>
}

const fetched = new Map<Screen, React.ComponentType>([['browse', BrowseScreen]])

/**
 * The component of a screen; null while it is on its way for the first time. React's own `lazy` would hold a screen back for
 * 300 ms once it has shown that something is loading.
 */
function useScreen(screen: Screen): React.ComponentType | null {
  const [, setDrawn] = useState<Screen>('browse')
  const shown = fetched.get(screen) ?? null
  useEffect(() => {
    if (screen === 'browse' || fetched.has(screen)) return
    void screens[screen]().then((module) => {
      fetched.set(screen, module.default)
      setDrawn(screen)
    })
  }, [screen])
  return shown
}
