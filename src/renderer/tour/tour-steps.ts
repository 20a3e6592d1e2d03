import type { Place } from '../navigation'

/** One stop of the tour: where it is, and what of the window it is about. Words stand in the catalogue under `tour.steps`. */
export interface TourStep {
  readonly id: 'browse' | 'goal' | 'search' | 'fitCheck' | 'log' | 'lists' | 'palette'
  readonly screen: Place['screen']
  /** What is outlined while the stop is shown. */
  readonly target: string
}

/** The stops in their order; together about two minutes of reading. */
export const tourSteps: readonly TourStep[] = [
  { id: 'browse', screen: 'browse', target: '#main' },
  { id: 'goal', screen: 'browse', target: 'header button:last-of-type' },
  { id: 'search', screen: 'browse', target: 'input[type="search"]' },
  { id: 'fitCheck', screen: 'fit-check', target: '#main textarea' },
  { id: 'log', screen: 'log', target: 'nav a[href="#/log"]' },
  { id: 'lists', screen: 'lists', target: 'nav a[href="#/lists"]' },
  { id: 'palette', screen: 'help', target: '#main h1' },
]
