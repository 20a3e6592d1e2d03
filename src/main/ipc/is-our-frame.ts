import { appHost } from '../serving/answer-request'

/** What is asked of a frame that calls: where it is, and whether it is inside another one. */
export interface CallingFrame {
  readonly url: string
  readonly parent: unknown
}

/**
 * Tells whether a call comes from the page of one of our own windows. The origin of every custom scheme reads "null", so
 * protocol and host are compared instead. The frame is null when the window has moved on since it asked.
 */
export function isOurFrame(frame: CallingFrame | null | undefined): boolean {
  if (frame === null || frame === undefined || frame.parent !== null) return false
  try {
    const url = new URL(frame.url)
    return url.protocol === 'lw:' && url.host === appHost && url.username === '' && url.password === ''
  } catch {
    return false
  }
}
