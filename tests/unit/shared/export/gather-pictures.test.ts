import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/shared/content/block'
import { buildItemsDocument } from '../../../../src/shared/export/build-document'
import { exporters } from '../../../../src/shared/export/exporters'
import type { ExportProgress } from '../../../../src/shared/export/export-progress'
import type { ExportQuestions, ExportSource } from '../../../../src/shared/export/export-source'
import { gatherPictures, markPictures } from '../../../../src/shared/export/gather-pictures'
import type { ExportPicture } from '../../../../src/shared/export/picture'
import { emptySource } from '../../../support/empty-source'
import { createAdvice, createMaterial } from '../../../support/export-builders'

const png = `${'a1'.repeat(32)}.png`
const jpg = `${'b2'.repeat(32)}.jpg`
const webp = `${'c3'.repeat(32)}.webp`
const gone = `${'d4'.repeat(32)}.gif`
const image = (id: string, target: string): Block => ({
  id,
  kind: 'image',
  text: id,
  spans: [{ start: 0, end: id.length, kind: 'image', target }],
})
const item = createAdvice({
  sources: [],
  blocks: [png, 'https://example.org/a.png', jpg, png, '../../secret.png', webp, gone].map((target, at) =>
    image(`image-${at}`, target),
  ),
})
const build = (withText: boolean) =>
  buildItemsDocument({ title: 'Some', ids: [item.id] }, 'to-share', createMaterial([item], { withText }))

/** Thirty bytes. */
const picture: ExportPicture = { base64: 'QUJD'.repeat(10), size: { width: 3, height: 2 } }

/** Has every picture but one, and keeps what it was asked. */
function createAlbum() {
  const asked: ExportQuestions['pictures']['input'][] = []
  const progress: ExportProgress[] = []
  const source: ExportSource = {
    ...emptySource,
    async pictures(input) {
      asked.push(input)
      return input.name === gone || input.most < 30 ? [] : [picture]
    },
  }
  const onProgress = (told: ExportProgress): void => void progress.push(told)
  return { asked, progress, means: { source, onProgress } }
}

describe('the pictures of an export', () => {
  it('are fetched once each, and never what does not lie with the texts', async () => {
    const { asked, progress, means } = createAlbum()
    const { document, left } = await gatherPictures(build(true), ['png', 'jpg', 'gif', 'webp'], means)
    expect(asked.map(({ name }) => name)).toEqual([png, jpg, webp, gone])
    expect([...document.pictures.keys()]).toEqual([png, jpg, webp])
    expect(left).toBe(1)
    expect(progress.map(({ done, total }) => [done, total])).toEqual([0, 1, 2, 3].map((done) => [done, 4]))
  })

  it('are not fetched where the format does not show their kind, and told as left', async () => {
    const { asked, means } = createAlbum()
    const { document, left } = await gatherPictures(build(true), ['png', 'jpg'], means)
    expect(asked.map(({ name }) => name)).toEqual([png, jpg])
    expect(document.pictures.size).toBe(2)
    expect(left).toBe(2)
  })

  it('are as many as there is room for at all places that show them', async () => {
    const { asked, means } = createAlbum()
    const { document, left } = await gatherPictures(build(true), ['png', 'jpg', 'webp'], means, 100)
    expect(asked.map(({ most }) => most)).toEqual([50, 40, 10])
    expect([...document.pictures.keys()]).toEqual([png, jpg])
    expect(left).toBe(2)
  })

  it('are none where the text is not wanted', async () => {
    const { asked, means } = createAlbum()
    expect((await gatherPictures(build(false), ['png'], means)).left).toBe(0)
    expect(asked).toEqual([])
  })

  it.each(exporters.filter(({ pictures }) => pictures.length === 0))(
    'are not asked for by $format',
    async (exporter) => {
      const { asked, means } = createAlbum()
      const { document, left } = await gatherPictures(build(true), exporter.pictures, means)
      expect([asked, left, document.pictures.size]).toEqual([[], 0, 0])
    },
  )

  it('have their place in a preview without their bytes', () => {
    const marked = markPictures(build(true), ['png', 'webp'])
    expect([...marked.pictures].map(([name, { base64 }]) => [name, base64])).toEqual([
      [png, ''],
      [webp, ''],
    ])
  })
})
