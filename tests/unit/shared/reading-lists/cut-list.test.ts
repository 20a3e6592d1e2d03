import { expect, it } from 'vitest'
import { entriesOf } from '../../../../src/shared/reading-lists/change-list'
import { cutList } from '../../../../src/shared/reading-lists/cut-list'
import { createList } from '../../../support/export-builders'

const list = createList([
  { title: 'First', itemIds: ['a', 'b'] },
  { title: 'Then', itemIds: ['c', 'd', 'e'] },
  { title: 'Last', itemIds: ['f'] },
])

it.each([
  { most: 3, sections: ['First', 'Then'], items: ['a', 'b', 'c'] },
  { most: 2, sections: ['First'], items: ['a', 'b'] },
  { most: 9, sections: ['First', 'Then', 'Last'], items: ['a', 'b', 'c', 'd', 'e', 'f'] },
  { most: 0, sections: [], items: [] },
])('keeps the first $most entries in their sections', ({ most, sections, items }) => {
  const cut = cutList(list, most)
  expect(cut.sections.map((section) => section.title)).toEqual(sections)
  expect(entriesOf(cut).map((entry) => entry.itemId)).toEqual(items)
})
