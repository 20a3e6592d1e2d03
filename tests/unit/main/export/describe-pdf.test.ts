import { describe, expect, it } from 'vitest'
import { describePdf } from '../../../../src/main/export/describe-pdf'
import { findNamedPages } from '../../../../src/main/export/find-named-pages'

/** A PDF of three pages, two of them under a node of their own, as Chromium writes it. */
function makePdf(): Buffer {
  const objects = [
    '<</Creator (Mozilla/5.0)>>',
    '<</Type /Page\n/Parent 5 0 R>>',
    '<</Type /Page\n/Parent 6 0 R>>',
    '<</Type /Page\n/Parent 6 0 R>>',
    '<</Type /Pages\n/Count 3\n/Kids [2 0 R 6 0 R]>>',
    '<</Type /Pages\n/Count 2\n/Kids [3 0 R 4 0 R]>>',
    '<</h1 [2 0 R /XYZ 50 700 0]\n/h2 [4 0 R /XYZ 50 600.5 0]\n/n1 [3 0 R /XYZ 50 1 0]>>',
    '<</Type /Catalog\n/Pages 5 0 R\n/Dests 7 0 R>>',
  ]
  const offsets: number[] = []
  let text = '%PDF-1.4\n'
  objects.forEach((object, index) => {
    offsets.push(text.length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = text.length
  return Buffer.from(
    `${text}xref\n0 9\n0000000000 65535 f \n${table}trailer\n<</Size 9\n/Root 8 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}

const about = { title: 'Führung: 领导', language: 'de-DE', author: 'Levelwise' }

describe('describePdf', () => {
  it('leaves every byte as it was and says title, author and language behind them', () => {
    const before = makePdf()
    const after = Buffer.from(describePdf(before, about))
    expect(after.subarray(0, before.length).equals(before)).toBe(true)
    const added = after.subarray(before.length).toString('latin1')
    expect(added).toContain(`/Title <${hexOf('Führung: 领导')}>`)
    expect(added).toContain(`/Author <${hexOf('Levelwise')}>`)
    expect(added).toContain(`/Lang <${hexOf('de-DE')}>`)
    expect(added).toContain('/DisplayDocTitle true')
  })

  it('has a table of objects in which each stands where the table says', () => {
    const text = Buffer.from(describePdf(makePdf(), about)).toString('latin1')
    const table = text.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]))
    const entries = [...table.matchAll(/^(\d+) 1\n(\d{10}) 00000 n $/gm)]
    expect(entries).toHaveLength(2)
    for (const [, id = '', offset] of entries)
      expect(text.slice(Number(offset))).toMatch(new RegExp(`^${id} 0 obj\n`))
    expect(findNamedPages(Buffer.from(text, 'latin1'))).toEqual(findNamedPages(makePdf()))
  })

  it.each([
    ['what is no PDF', 'words'],
    ['a PDF with a table of another kind', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n'],
    ['one that was cut off', makePdf().toString('latin1').slice(0, 200)],
  ])('gives %s back unchanged', (_, text) => {
    const bytes = Buffer.from(text, 'latin1')
    expect(describePdf(bytes, about)).toBe(bytes)
    expect(findNamedPages(bytes).size).toBe(0)
  })
})

describe('findNamedPages', () => {
  it('counts the pages in their order, whatever node they hang on', () => {
    expect(Object.fromEntries(findNamedPages(makePdf()))).toEqual({ h1: 1, h2: 3, n1: 2 })
  })
})

function hexOf(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase()
}
