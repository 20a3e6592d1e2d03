import { useSyncExternalStore } from 'react'
import { decodePercent } from '../shared/base/decode-percent'

/** The screens of the app, by the first part of the address. */
export const screens = [
  'browse',
  'item',
  'search',
  'fit-check',
  'log',
  'contrasts',
  'advisers',
  'insights',
  'annotations',
  'lists',
  'trash',
  'settings',
  'glossary',
  'lens',
  'help',
] as const
/** One of the screens. */
export type Screen = (typeof screens)[number]

/** A place in the app: a screen, what it shows, and how. */
export interface Place {
  readonly screen: Screen
  /** The id of what is shown, or an empty text. */
  readonly id: string
  readonly query: Readonly<Record<string, string>>
}

/** Writes a place as the part of the address behind `#`, so that the window's own history goes back and forward. */
export function formatPlace(place: {
  readonly screen: Screen
  readonly id?: string
  readonly query?: Readonly<Record<string, string>>
}): string {
  const entries = Object.entries(place.query ?? {}).filter(([, value]) => value !== '')
  const query = new URLSearchParams(entries).toString()
  const id = place.id === undefined || place.id === '' ? '' : `/${encodeURIComponent(place.id)}`
  return `#/${place.screen}${id}${query === '' ? '' : `?${query}`}`
}

/** Reads a place; an address that is not ours leads to browsing. */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [first = '', id = ''] = path.split('/')
  const screen = screens.find((candidate) => candidate === first) ?? 'browse'
  return { screen, id: decodePercent(id), query: Object.fromEntries(new URLSearchParams(query)) }
}

/** Goes to a place. `replace` leaves no step in the history. */
export function navigate(place: Parameters<typeof formatPlace>[0], replace = false): void {
  const hash = formatPlace(place)
  if (hash === window.location.hash) return
  if (replace) {
    window.history.replaceState(null, '', hash)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  } else window.location.hash = hash
}

/** The place that the window shows now. */
export function currentPlace(): Place {
  const { hash } = window.location
  if (hash !== last.hash) last = { hash, place: parsePlace(hash) }
  return last.place
}

let last = { hash: '', place: parsePlace('') }

/** The item that the window shows now, or null. */
export function shownItem(): string | null {
  const { screen, id } = currentPlace()
  return screen === 'item' && id !== '' ? id : null
}

/** The place that the window shows. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, currentPlace)
}

/** What of the place a component goes by; it is drawn again only when that has changed, not with each key in the box. */
export function usePlacePart<T extends string | boolean>(choose: (place: Place) => T): T {
  return useSyncExternalStore(subscribe, () => choose(currentPlace()))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
