import { describe, expect, it } from 'vitest'
import { isOurFrame } from '../../../../src/main/ipc/is-our-frame'

describe('isOurFrame', () => {
  it.each(['lw://app/index.html', 'lw://app/index.html?theme=dark#/item/x'])('knows %s', (url) => {
    expect(isOurFrame({ url, parent: null })).toBe(true)
  })

  it.each([
    '',
    'about:blank',
    'about:srcdoc',
    'lw://pack/index.html',
    'lw://print/',
    'lw://app.evil/index.html',
    'lw://evil@app/index.html',
    'lw://:secret@app/index.html',
    'lw:app',
    'lws://app/index.html',
    'https://app/index.html',
    'file:///index.html',
    'data:text/html,x',
    'blob:lw://app/1',
    'chrome-error://chromewebdata/',
  ])('refuses a frame at %j', (url) => {
    expect(isOurFrame({ url, parent: null })).toBe(false)
  })

  it('refuses a frame inside another one, whatever its address', () => {
    expect(isOurFrame({ url: 'lw://app/index.html', parent: {} })).toBe(false)
  })

  it.each([null, undefined])('refuses a frame that is gone (%s)', (frame) => {
    expect(isOurFrame(frame)).toBe(false)
  })
})
