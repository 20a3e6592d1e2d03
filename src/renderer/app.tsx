import { useEffect, useState } from 'react'
import type { PlaceState } from '../shared/ipc/calls/backups-calls'
import { api, listen } from './api'
import { BrowseScreen } from './browse/browse-screen'
import { Frame } from './frame/frame'
import { useCommands } from './frame/commands'
import { fetched } from './kit/fetched'
import { changeLanguage } from './language/i18n'
import { servedPage } from './frame/first-page'
import { useWords } from './language/use-words'
import { navigate, usePlacePart } from './navigation'
import type { Screen } from './navigation'
import { applyTheme } from './settings/theme'
import { useRecordsStore, useSettings } from './store/records-store'

function Loading() {
  const t = useWords()
  return <p className="page quiet">{t('app.loading')}</p>
}

const screenFrom = (load: Parameters<typeof fetched>[0]): React.ComponentType => fetched(load, <Loading />)

// Browsing is what most starts show, so it is in the first bundle; every other screen is fetched when it is first wanted.
const screens: Readonly<Record<Screen, React.ComponentType>> = {
  browse: BrowseScreen,
  item: screenFrom(() => import('./reader/reader-screen')),
  search: screenFrom(() => import('./search/search-screen')),
  'fit-check': screenFrom(() => import('./fit-check/fit-check-screen')),
  log: screenFrom(() => import('./log/log-screen')),
  contrasts: screenFrom(() => import('./contrasts/contrasts-screen')),
  advisers: screenFrom(() => import('./advisers/advisers-screen')),
  insights: screenFrom(() => import('./insights/insights-screen')),
  annotations: screenFrom(() => import('./annotations/annotations-screen')),
  lens: screenFrom(() => import('./lens/lens-screen')),
  glossary: screenFrom(() => import('./glossary/glossary-screen')),
  lists: screenFrom(() => import('./lists/lists-screen')),
  trash: screenFrom(() => import('./trash/trash-screen')),
  help: screenFrom(() => import('./help/help-screen')),
  settings: screenFrom(() => import('./settings/settings-screen')),
}
const MissingLibrary = fetched(() => import('./backups/missing-library-screen'))
const FirstRun = fetched(() => import('./first-run/first-run-screen'))

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
    return <MissingLibrary place={library} />
  }
  // Data that could not be read looks like none; it must never be greeted as a new beginning.
  const welcomed = settingsKnown ? settings.welcomed : servedPage !== 'first-run'
  if (writable && !welcomed && atStart) {
    return <FirstRun />
  }
  const Shown = screens[screen]
  return (
    <Frame screen={screen}>
      <Shown />
    </Frame>
  )
}
