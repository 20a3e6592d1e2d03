import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { collectWorks } from '../../src/shared/export/collect-works'
import { formatRis } from '../../src/shared/export/format-ris'
import { check } from './reader'
import type { Reader } from './reader'

interface Found {
  readonly title?: string
  readonly author?: readonly {
    readonly family?: string
    readonly given?: string
    readonly literal?: string
  }[]
  readonly issued?: { readonly 'date-parts'?: readonly (readonly unknown[])[] }
  readonly DOI?: string
  readonly page?: string
  readonly volume?: string
}

/** Citation.js reads our RIS to the records that we wrote. */
export const secondRis: Reader = {
  name: 'Citation.js (RIS)',
  needs: {},
  slow: false,
  run(samples) {
    const works = collectWorks(samples.list)
    const found = plugins.input.chain(formatRis(works), { forceType: '@ris/file' }) as readonly Found[]
    const differing = works.flatMap(({ record }, index) => {
      const read = found[index]
      const year = record.issued?.['date-parts']?.[0]?.[0]
      const same =
        read?.title === record.title &&
        String(read.issued?.['date-parts']?.[0]?.[0] ?? '') === String(year ?? '') &&
        (read.DOI ?? '') === (record.DOI ?? '') &&
        (read.volume ?? '') === (record.volume ?? '') &&
        (read.page ?? '') === (record.page ?? '') &&
        (read.author ?? []).length === (record.author ?? []).length
      return same ? [] : [`${record.id}: ${JSON.stringify(read)}`]
    })
    return Promise.resolve([
      check('has as many records', found.length === works.length, `${found.length} of ${works.length}`),
      check('has equal records', differing.length === 0, differing.slice(0, 3).join('\n')),
    ])
  },
}
