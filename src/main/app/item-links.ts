import { app } from 'electron'
import { findItemLink, linkScheme, parseItemLink } from '../../shared/links/item-link'

/**
 * Listens for `levelwise://item/…` links from other programs: as a word of the command line (Windows, Linux), from a
 * second start, or as an event (Mac). Only a packaged app makes itself the program for such links, so that a build under
 * test never takes them from an installed one. Must be called before the app is ready.
 */
export function listenForLinks(open: (id: string) => void): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme)
  app.on('open-url', (event, url) => {
    event.preventDefault()
    const id = parseItemLink(url)
    if (id !== null) open(id)
  })
}

/** The item that the command line names, or null. */
export function linkOfStart(): string | null {
  return findItemLink(process.argv)
}
