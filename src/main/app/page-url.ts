import { app } from 'electron'
import { appUrl } from './app-scheme'

/**
 * The address of a page of ours. What the page must know before its first paint stands in the query; `place` is the part
 * behind `#`. `--pseudo-locale=long|rtl` at the start goes along, for those who look after layout and translation.
 */
export function pageUrl(query: Readonly<Record<string, string>>, place = ''): string {
  const pseudo = app.commandLine.getSwitchValue('pseudo-locale')
  const all = pseudo === '' ? query : { ...query, 'pseudo-locale': pseudo }
  return `${appUrl}?${new URLSearchParams(all).toString()}${place}`
}
