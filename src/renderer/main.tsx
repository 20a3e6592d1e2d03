import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/literata/wght.css'
import '@fontsource-variable/literata/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { api } from './api'
import { App } from './app'
import { followImports } from './import/import-store'
import { startWords } from './language/i18n'
import { followLibrary, loadLibrary } from './store/library-store'
import { followRecords, loadRecords } from './store/records-store'
import { applyTheme, readStartTheme } from './settings/theme'

applyTheme(readStartTheme())

const CapturePage = lazy(() => import('./capture/capture-page'))
/** The small window for advice just heard is the same page on another errand. */
const capturing = new URLSearchParams(window.location.search).get('window') === 'capture'

/** How long the first paint waits for the catalogue, in milliseconds; frame and list in one paint are quicker than two. */
const patience = 120

// Everything below begins at the same time. Where the disk is slow the frame is painted alone and filled later.
const library = loadLibrary()
void loadRecords('settings')
void loadRecords('goals')
followRecords()
followLibrary()
followImports()
await startWords()
await Promise.race([library, new Promise((resolve) => setTimeout(resolve, patience))])

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      {capturing ? (
        <Suspense fallback={null}>
          <CapturePage />
        </Suspense>
      ) : (
        <App />
      )}
    </StrictMode>,
  )
  // Two frames on, what was drawn is on the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => void api.app.painted()))
}
