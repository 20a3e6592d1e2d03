import { describe, expect, it } from 'vitest'
import { buildListDocument, buildLogDocument } from '../../../../src/shared/export/build-document'
import { nameEach } from '../../../../src/shared/export/export-names'
import { formatMarkdown } from '../../../../src/shared/export/format-markdown'
import { toOutline } from '../../../../src/shared/export/to-outline'
import { questionIds } from '../../../../src/shared/fit-check/log-entry'
import { de } from '../../../../src/shared/language/de'
import { levels } from '../../../../src/shared/levels/level'
import { createAdvice, createList, createMaterial, exportNames } from '../../../support/export-builders'
import { createLogEntry } from '../../../support/log-entry-builders'

const names = {
  ...exportNames,
  language: 'de-DE',
  words: de.exporting.labels,
  questions: nameEach(questionIds, () => nameEach(levels, () => 'Ist klar, was dieser Rat erreichen will?')),
}
const log = [
  createLogEntry({ answers: [{ question: 'aim-clear', answer: 'yes', reason: '', evidence: '' }] }),
]
const material = createMaterial([createAdvice()], { names, log })
const list = createList([{ title: '', itemIds: ['advice-one'] }])

describe('an export in German', () => {
  it('has days and quotation marks as German has them', () => {
    const written = formatMarkdown(toOutline(buildListDocument(list, 'for-me', material)))
    expect(written).toContain('Erstellt mit Levelwise am 10. März 2026')
    expect(written).toContain('**Bis:** 1. April 2026')
    expect(written).toContain('**Verrät die Stufe:** „the stop list“')
    expect(written).not.toMatch(/\d{4}-\d\d-\d\d/)
  })

  it('of the log sets no colon behind a question', () => {
    const written = formatMarkdown(toOutline(buildLogDocument('Protokoll', log, 'for-me', material)))
    expect(written).toContain('**Ist klar, was dieser Rat erreichen will?** ')
    expect(written).not.toContain('?:')
    expect(written).not.toMatch(/\d{4}-\d\d-\d\d/)
  })
})
