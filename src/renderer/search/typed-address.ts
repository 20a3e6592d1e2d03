import { currentPlace, navigate } from '../navigation'

/**
 * What is typed becomes part of the address together with its answer, so that a key draws the screen once; where the answer
 * is slow, when typing has paused for so long, in milliseconds.
 */
const patience = 200

let typed: string | null = null
let timer = 0

/** Notes what the box says now. */
export function noteTyped(text: string): void {
  dropTyped()
  typed = text
  timer = window.setTimeout(writeTyped, patience)
}

/** Forgets what was noted, because the address is changed by other means. */
export function dropTyped(): void {
  typed = null
  window.clearTimeout(timer)
}

/** The text that is searched for now: what was typed, or what the address says. */
export function soughtText(): string {
  return typed ?? currentPlace().query['q'] ?? ''
}

/** Searches for another text, which is shown in the box: a click on a facet, a completion, a correction. */
export function seek(text: string, finished: boolean): void {
  dropTyped()
  navigate({ screen: 'search', query: { q: text, full: finished ? '1' : '' } })
}

/** Writes what was noted into the address, unless the window has gone elsewhere since. */
export function writeTyped(): void {
  const q = typed
  dropTyped()
  if (q !== null && currentPlace().screen === 'search') navigate({ screen: 'search', query: { q } }, true)
}
