import type { ImageSize } from '../content/image-size'
import { toLine } from '../base/clean-text'
import { docxPictureHeight, docxTextWidth } from './docx-page'
import { escapeHtml } from './format-html'

/** Where a picture lies in the file. */
export function picturePath(name: string): string {
  return `media/${name}`
}

/** The id of the relationship to it. */
export function pictureId(name: string): string {
  return `picture-${name.slice(0, 64)}`
}

// In English Metric Units: 9525 to the dot, 635 to the twentieth of a point.
const dot = 9525
const widest = docxTextWidth * 635
const highest = docxPictureHeight * 635

/** The run that draws a picture, no larger than the page takes; its description is what screen readers say. */
export function formatDocxPicture(drawn: {
  readonly name: string
  readonly size: ImageSize
  readonly text: string
  /** The drawing's number in the file. */
  readonly number: number
}): string {
  const { name, size, text, number } = drawn
  const scale = Math.min(1, widest / (size.width * dot), highest / (size.height * dot))
  const extent = `cx="${toLength(size.width * scale)}" cy="${toLength(size.height * scale)}"`
  const properties = `name="${name}" descr="${escapeHtml(toLine(text))}"`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<wp:docPr id="${1000 + number}" ${properties}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="0" ${properties}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${pictureId(name)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

/** Dots as a length; nothing that is drawn is without any. */
function toLength(dots: number): number {
  return Math.max(1, Math.round(dots * dot))
}
