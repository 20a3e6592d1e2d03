import { describe, expect, it } from 'vitest'
import { createNoteNames } from '../../../../src/shared/export/obsidian-names'

describe('createNoteNames', () => {
  it.each([
    [
      'How the clinic redrew its line, and what the ward made of it in the first hundred days',
      'How the clinic redrew its line, and what the ward made of it in the first',
    ],
    [`${'x'.repeat(20)} ${'y'.repeat(90)}`, `${'x'.repeat(20)} ${'y'.repeat(59)}`],
    ['x'.repeat(90), 'x'.repeat(80)],
    [`${'a'.repeat(40)} ${'b'.repeat(39)} c`, `${'a'.repeat(40)} ${'b'.repeat(39)}`],
    ['Tool: first?', 'Tool first'],
  ])('cuts %j between two words where it can', (title, name) => {
    expect(createNoteNames()(title)).toBe(name)
  })
})
