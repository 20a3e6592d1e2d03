import { describe, expect, it } from 'vitest'
import { compareText } from '../../../../src/shared/base/compare-text'

describe('compareText', () => {
  it('orders days and times as they follow each other, and ids the same in every language', () => {
    expect(['2026-03-02', '2025-12-31', '2026-03-01'].sort(compareText)).toEqual([
      '2025-12-31',
      '2026-03-01',
      '2026-03-02',
    ])
    expect(['ähnlich', 'zuletzt', 'Zuerst', 'aber'].sort(compareText)).toEqual([
      'Zuerst',
      'aber',
      'zuletzt',
      'ähnlich',
    ])
  })

  it('finds equal texts equal', () => expect(compareText('one', 'one')).toBe(0))
})
