import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/literata/wght.css'
import '@fontsource-variable/literata/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { api } from './api'
import { App } from './app'
import { servedPage, takeOver } from './frame/first-page'
import { followImports } from './import/import-store'
import { fetched } from './kit/fetched'
import { startWords } from './language/i18n'
import { followLibrary, loadLibrary } from './store/library-store'
import { followRecords, loadRecords } from './store/records-store'
import { applyTheme, readStartTheme } from './settings/theme'

applyTheme(readStartTheme())

const CapturePage = fetched(() => import('./capture/capture-page'))
/** The small window for advice just heard is the same page on another errand. */
const capturing = new URLSearchParams(window.location.search).get('window') === 'capture'

/** How long a plain window waits for what its first paint shows, in milliseconds; one paint of everything is quicker than two. */
const patience = 120
/** How long a served page may stand before it is taken over without the user's records, in milliseconds. */
const longPatience = 700

// Everything below begins at the same time. Where the disk is slow the frame is painted alone and filled later.
const library = loadLibrary()
const records = [loadRecords('settings'), loadRecords('goals')]
followRecords()
followLibrary()
followImports()
const painted = servedPage === null ? null : nextPaint()
await startWords()
await Promise.race([
  Promise.all(servedPage === null ? [library] : [painted, library, ...records]),
  new Promise((resolve) => setTimeout(resolve, servedPage === null ? patience : longPatience)),
])

const root = document.getElementById('root')
if (root !== null) {
  const page = capturing ? <CapturePage /> : <App />
  takeOver(() => createRoot(root).render(<StrictMode>{page}</StrictMode>), root)
  void nextPaint().then(() => api.app.painted())
}

/** Resolves when what is drawn now is on the screen: two frames on. A window that is hidden has none and need not wait. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
