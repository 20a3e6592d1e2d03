import type { Theme } from '../../shared/settings/settings'

/** The theme that the window was opened with; it stands in the address so that the first paint is right. */
export function readStartTheme(): Theme {
  const named = new URLSearchParams(window.location.search).get('theme')
  return named === 'light' || named === 'dark' || named === 'sepia' || named === 'contrast' ? named : 'system'
}

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const contrast = window.matchMedia('(prefers-contrast: more)')
let wanted: Theme = 'system'

/** Puts a theme on the page; `system` follows the machine from then on. */
export function applyTheme(theme: Theme): void {
  wanted = theme
  const shown = theme === 'system' ? (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light') : theme
  document.documentElement.dataset['theme'] = shown
}

for (const query of [dark, contrast]) query.addEventListener('change', () => applyTheme(wanted))
