import { withHiddenPage } from './hidden-page'

/** Dots to the CSS pixel, so that the picture is sharp on a slide. */
const density = 2
const largest = 8000

/** Draws an SVG that names its width and height. Throws when it does not, or when nothing was drawn. */
export async function drawToPng(svg: string): Promise<Uint8Array> {
  const size = /^<svg [^>]*?\bwidth="(\d+)" height="(\d+)"/.exec(svg)
  const width = Number(size?.[1]) * density
  const height = Number(size?.[2]) * density
  if (!(width > 0 && height > 0 && width <= largest && height <= largest))
    throw new Error(`the picture would be ${width} by ${height} dots`)
  const enlarged = svg.replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`)
  return withHiddenPage(
    { text: enlarged, mediaType: 'image/svg+xml', width, height },
    async ({ webContents }) => {
      const picture = await webContents.capturePage({ x: 0, y: 0, width, height })
      if (picture.isEmpty()) throw new Error('nothing was drawn')
      return new Uint8Array(picture.toPNG())
    },
  )
}
