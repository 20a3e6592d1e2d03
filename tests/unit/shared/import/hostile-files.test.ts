import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isId } from '../../../../src/shared/base/id'
import { isSafeUrl } from '../../../../src/shared/content/safe-url'
import { adviceCsvImporter } from '../../../../src/shared/import/advice-csv-importer'
import { bibtexImporter } from '../../../../src/shared/import/bibtex-importer'
import { cslJsonImporter } from '../../../../src/shared/import/csl-json-importer'
import { createImportFile } from '../../../../src/shared/import/import-file'
import type { Importer } from '../../../../src/shared/import/importer'
import { ownExportImporter } from '../../../../src/shared/import/own-export-importer'
import { pageImporter } from '../../../../src/shared/import/page-importer'
import { pastedImporter } from '../../../../src/shared/import/pasted-importer'
import { readwiseCsvImporter } from '../../../../src/shared/import/readwise-csv-importer'
import { risImporter } from '../../../../src/shared/import/ris-importer'
import { webAnnotationsImporter } from '../../../../src/shared/import/web-annotations-importer'
import { findRecordRefusal } from '../../../../src/shared/store/check-record'
import { readFound, readSample } from '../../../support/read-found'

const samples: readonly (readonly [importer: Importer, file: string, start: Uint8Array | string])[] = [
  [bibtexImporter, 'a.bib', readSample('jabref.bib')],
  [risImporter, 'a.ris', readSample('endnote-odd.ris')],
  [cslJsonImporter, 'a.json', readSample('pandoc-csl.json')],
  [webAnnotationsImporter, 'a.jsonld', readSample('hypothesis.json')],
  [readwiseCsvImporter, 'a.csv', readSample('readwise.csv')],
  [adviceCsvImporter, 'a.csv', readSample('advice.csv')],
  [pageImporter, 'a.html', readSample('saved-page.html')],
  [pastedImporter, 'pasted.txt', '# A title\n\nSome *words*, and [a link](javascript:alert(1)).'],
  [
    ownExportImporter,
    'a.json',
    '{"format":"levelwise-export","version":1,"records":{"goals":[{"id":"a"}]},"items":[]}',
  ],
]

/** A sample with some of its bytes changed, cut or doubled. */
function damage(start: Uint8Array | string): fc.Arbitrary<Uint8Array> {
  const bytes = Buffer.from(start)
  return fc
    .array(fc.tuple(fc.nat(bytes.length), fc.nat(20), fc.uint8Array({ maxLength: 12 })), { maxLength: 6 })
    .map((cuts) =>
      cuts.reduce<Buffer>(
        (text, [at, length, put]) => Buffer.concat([text.subarray(0, at), put, text.subarray(at + length)]),
        bytes,
      ),
    )
}

describe.each(samples)('files of strangers: $format', (importer, file, start) => {
  const check = (content: Uint8Array | string): void => {
    importer.recognise([createImportFile(file, content)])
    const { all, items } = readFound(importer, { [file]: content }, { fallbackEncoding: 'latin1' })
    expect(all.length).toBeGreaterThan(0)
    for (const found of all)
      if (found.kind === 'record') expect(findRecordRefusal(found.collection, found.record)).toBeUndefined()
    for (const item of items) {
      if (importer.format !== 'own-export') expect(isId(item.id)).toBe(true)
      for (const { text, spans } of item.blocks)
        for (const span of spans) {
          expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true)
          if (span.kind === 'link') expect(isSafeUrl(span.target ?? '')).toBe(true)
        }
    }
  }

  it('never throws and says something of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => check(bytes)),
      { numRuns: 300 },
    )
  })

  it('never throws on a damaged file, and finds only what may be kept', () => {
    fc.assert(
      fc.property(damage(start), (bytes) => check(bytes)),
      { numRuns: 300 },
    )
  })

  it('finds the same again in the same file', () => {
    const ids = (): readonly string[] =>
      readFound(importer, { [file]: start }).all.map((found) =>
        found.kind === 'item' ? found.item.id : found.kind === 'record' ? found.record.id : found.kind,
      )
    expect(ids()).toEqual(ids())
  })
})

describe('files that are made to exhaust', () => {
  const nested = (open: string, close: string, times: number): string =>
    open.repeat(times) + 'x' + close.repeat(times)
  it.each<[string, Importer, string, string, string]>([
    [
      'braces without end',
      bibtexImporter,
      'a.bib',
      `@book{a, title={${nested('{', '}', 20_000)}}}`,
      'field-long',
    ],
    [
      'a value of a million letters',
      bibtexImporter,
      'a.bib',
      `@book{a, title={${'word '.repeat(200_000)}}}`,
      'field-long',
    ],
    [
      'strings that double and double',
      bibtexImporter,
      'a.bib',
      `@string{s0 = "xxxxxxxxxx"}${Array.from({ length: 60 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}`).join('')}@book{a,title=s60}`,
      'field-long',
    ],
    [
      'entries that never close',
      bibtexImporter,
      'a.bib',
      '@book{a, title={'.repeat(50_000),
      'bibtex-unclosed',
    ],
    ['a page nested 50,000 deep', pageImporter, 'a.html', `${'<div>'.repeat(50_000)}words`, 'html-deep'],
    ['a page of 200,000 elements', pageImporter, 'a.html', '<p>a <b>b</b></p>'.repeat(100_000), 'html-large'],
    [
      'a claim of a million letters',
      adviceCsvImporter,
      'a.csv',
      `claim,level\n${'x'.repeat(1_000_000)},1\n`,
      'field-long',
    ],
  ])('lets %s go', (_name, importer, file, content, why) => {
    const { leftOut } = readFound(importer, { [file]: content })
    expect(leftOut.map((each) => each.why)).toContain(why)
  })

  it('names no prototype', () => {
    readFound(bibtexImporter, {
      'a.bib':
        '@string{__proto__={polluted}}@book{__proto__, __proto__={polluted}, constructor={x}, title={T}, crossref={__proto__}}',
    })
    readFound(
      adviceCsvImporter,
      { 'a.csv': '__proto__,constructor,claim\na,b,c\n' },
      { columns: { claim: 'claim', level: '__proto__' } },
    )
    readFound(readwiseCsvImporter, { 'a.csv': 'Highlight,Book Title,__proto__\na,__proto__,c\n' })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('claim')
  })
})
