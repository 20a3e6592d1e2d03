import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/literata/wght.css'
import '@fontsource-variable/literata/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { startWords } from './language/i18n'
import { loadLibrary } from './store/library-store'
import { followRecords, loadRecords } from './store/records-store'
import { applyTheme, readStartTheme } from './settings/theme'

applyTheme(readStartTheme())

// Everything below begins at the same time; the window paints its frame first and fills in what has come.
void loadLibrary()
void loadRecords('settings')
void loadRecords('goals')
followRecords()
await startWords()

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
