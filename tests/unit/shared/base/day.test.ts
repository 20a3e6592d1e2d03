import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDay } from '../../../../src/shared/base/day'

describe('days', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-06-15', 3, '2024-09-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('pass over the ends of months and years', () => {
    expect(addDays('2024-12-28', 7)).toBe('2025-01-04')
    expect(daysBetween('2024-12-28', '2025-01-04')).toBe(7)
    expect(daysBetween('2024-03-02', '2024-02-28')).toBe(-3)
  })

  it.each(['2024-02-30', '2024-13-01', '24-01-01', '', 'tomorrow', '2024-1-1'])('"%s" is no day', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('knows leap days', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2023-02-29')).toBe(false)
  })
})
