import { describe, expect, it } from 'vitest'
import { createLinkInbox } from '../../../../src/main/links/link-inbox'

describe('createLinkInbox', () => {
  it('keeps the last link that came before there was a window', () => {
    const links = createLinkInbox('from-the-start')
    links.take('from-an-event')
    expect(links.openWith(() => undefined)).toBe('from-an-event')
  })

  it('hands every later link on, also while all windows are closed', () => {
    const opened: string[] = []
    const links = createLinkInbox(null)
    expect(links.openWith((id) => opened.push(id))).toBeNull()
    links.take('one')
    links.take('two')
    expect(opened).toEqual(['one', 'two'])
  })
})
