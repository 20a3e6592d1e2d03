import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../src/shared/content/item'
import type { PackManifest } from '../../../../src/shared/content/pack'
import { toItemRecord } from '../../../../src/shared/export/to-item-record'

const essay: Item = {
  kind: 'essay',
  id: 'the-chain',
  packId: 'p',
  title: 'The chain',
  summary: '',
  forWhom: '',
  notForWhom: '',
  cue: '',
  sources: [],
  levels: [2],
  topic: null,
  tags: [],
  version: 'v1',
  blocks: [],
  minutes: 1,
}
const pack: PackManifest = {
  id: 'p',
  title: 'A pack',
  version: '',
  language: '',
  licence: '',
  author: '',
  description: '',
}

describe('the record of a text of a pack', () => {
  it.each([
    ['names the version of its pack as the edition', '1.2.0', '1.2.0'],
    ['has no edition where the pack has no version', '', undefined],
    ['has no edition where the version is the day of an import', '2026-11-27', undefined],
  ])('%s', (_what, version, edition) => {
    expect(toItemRecord(essay, { ...pack, version }).edition).toBe(edition)
  })
})
