import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { comeBackAfterCrash } from '../../../../src/main/app/come-back-after-crash'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A page that dies as often as it is told to, each time so many seconds after it was drawn. */
function openPage(): { dieAfter(seconds: number, reason?: string): void; reloads(): number } {
  const events = new EventEmitter()
  let reloads = 0
  const webContents = Object.assign(events, { reload: () => (reloads += 1) })
  comeBackAfterCrash({ webContents: webContents as never })
  return {
    dieAfter(seconds, reason = 'crashed') {
      events.emit('did-finish-load')
      vi.advanceTimersByTime(seconds * 1000)
      events.emit('render-process-gone', {}, { reason })
    },
    reloads: () => reloads,
  }
}

describe('a page whose process died', () => {
  it('is drawn again five times in a row, however the crashes are spread over the first minute', () => {
    const page = openPage()
    for (let crash = 0; crash < 10; crash += 1) page.dieAfter(20)
    expect(page.reloads()).toBe(5)
  })

  it('is drawn again each time where it had stood for a minute', () => {
    const page = openPage()
    for (let crash = 0; crash < 10; crash += 1) page.dieAfter(61)
    expect(page.reloads()).toBe(10)
  })

  it('stays away when it was closed in good order', () => {
    const page = openPage()
    page.dieAfter(1, 'clean-exit')
    expect(page.reloads()).toBe(0)
  })
})
