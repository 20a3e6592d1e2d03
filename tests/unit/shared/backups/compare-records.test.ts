import { describe, expect, it } from 'vitest'
import { compareRecords } from '../../../../src/shared/backups/compare-records'

const note = (id: string, updatedAt: string, text = updatedAt): { readonly id: string } =>
  ({ id, updatedAt, text }) as { readonly id: string }

describe('the preview of a restore', () => {
  it('counts what would come back, go, become older, become newer and stay', () => {
    const now = {
      annotations: {
        here: note('here', '2026-03-02'),
        both: note('both', '2026-03-02'),
        alike: note('alike', '2026-03-01'),
        ahead: note('ahead', '2026-03-01'),
      },
    }
    const backup = {
      annotations: {
        gone: note('gone', '2026-02-01'),
        both: note('both', '2026-03-01'),
        alike: note('alike', '2026-03-01'),
        ahead: note('ahead', '2026-03-09'),
      },
    }
    expect(compareRecords(['goals', 'annotations'], now, backup)).toEqual([
      { collection: 'annotations', back: 1, gone: 1, older: 1, newer: 1, same: 1 },
    ])
  })

  it('takes a record that tells no time for older, never for newer', () => {
    const one = { id: 'x', title: 'now' } as { readonly id: string }
    const other = { id: 'x', title: 'then' } as { readonly id: string }
    expect(compareRecords(['searches'], { searches: { x: one } }, { searches: { x: other } })).toEqual([
      { collection: 'searches', back: 0, gone: 0, older: 1, newer: 0, same: 0 },
    ])
  })

  it('is not misled by an id that every object answers to', () => {
    const table = JSON.parse('{"constructor":{"id":"constructor"}}') as Record<
      string,
      { readonly id: string }
    >
    expect(compareRecords(['goals'], { goals: {} }, { goals: table })).toEqual([
      { collection: 'goals', back: 1, gone: 0, older: 0, newer: 0, same: 0 },
    ])
  })
})
