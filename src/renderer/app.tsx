import { lazy, Suspense, useEffect, useState } from 'react'
import type { PlaceState } from '../shared/ipc/calls/backups-calls'
import { api, listen } from './api'
import { BrowseScreen } from './browse/browse-screen'
import { Frame } from './frame/frame'
import { useCommands } from './frame/commands'
import { changeLanguage } from './language/i18n'
import { useWords } from './language/use-words'
import { navigate, usePlacePart } from './navigation'
import type { Screen } from './navigation'
import { applyTheme } from './settings/theme'
import { useRecordsStore, useSettings } from './store/records-store'

// Browsing is what most starts show, so it is in the first bundle; every other screen is fetched when it is first wanted.
const screens: Readonly<Record<Exclude<Screen, 'browse'>, React.ComponentType>> = {
  item: lazy(() => import('./reader/reader-screen')),
  search: lazy(() => import('./search/search-screen')),
  'fit-check': lazy(() => import('./fit-check/fit-check-screen')),
  log: lazy(() => import('./log/log-screen')),
  contrasts: lazy(() => import('./contrasts/contrasts-screen')),
  advisers: lazy(() => import('./advisers/advisers-screen')),
  insights: lazy(() => import('./insights/insights-screen')),
  annotations: lazy(() => import('./annotations/annotations-screen')),
  lens: lazy(() => import('./lens/lens-screen')),
  glossary: lazy(() => import('./glossary/glossary-screen')),
  lists: lazy(() => import('./lists/lists-screen')),
  trash: lazy(() => import('./trash/trash-screen')),
  help: lazy(() => import('./help/help-screen')),
  settings: lazy(() => import('./settings/settings-screen')),
}
const MissingLibrary = lazy(() => import('./backups/missing-library-screen'))
const FirstRun = lazy(() => import('./first-run/first-run-screen'))

/** The window: frame and screen. */
export function App() {
  const t = useWords()
  const screen = usePlacePart((place) => place.screen)
  const atStart = usePlacePart((place) => place.screen === 'browse' && place.id === '')
  const settings = useSettings()
  const settingsKnown = useRecordsStore((state) => state.cached.settings !== undefined)
  const [library, setLibrary] = useState<PlaceState | null>(null)
  const [writable, setWritable] = useState(false)
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

  if (library?.kind === 'missing' || library?.kind === 'doubtful') {
    return (
      <Suspense fallback={null}>
        <MissingLibrary place={library} />
      </Suspense>
    )
  }
  // Data that could not be read looks like none; it must never be greeted as a new beginning.
  if (settingsKnown && writable && !settings.welcomed && atStart) {
    return (
      <Suspense fallback={null}>
        <FirstRun />
      </Suspense>
    )
  }
  const Shown = screen === 'browse' ? BrowseScreen : screens[screen]
  return (
    <Frame screen={screen}>
      <Suspense fallback={<p className="page quiet">{t('app.loading')}</p>}>
        <Shown />
      </Suspense>
    </Frame>
  )
}
