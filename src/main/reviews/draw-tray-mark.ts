/** A picture as rows of pixels of four bytes each: blue, green, red, opacity. */
export interface PixelPicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

type Colour = readonly [red: number, green: number, blue: number]

/**
 * Draws the three-tiered stand for the tray, and a dot at its corner when something waits. It is drawn instead of being
 * kept as a file for each size and shade, since it is three bars and a disc.
 *
 * ```
 *     ▄▄▄▄      ●      widths 1/3, 2/3 and all of the picture
 *   ▄▄▄▄▄▄▄▄
 * ▄▄▄▄▄▄▄▄▄▄▄▄
 * ```
 */
export function drawTrayMark(size: number, ink: Colour, dot: Colour | null): PixelPicture {
  const pixels = new Uint8Array(size * size * 4)
  const bar = size / 6
  for (let tier = 0; tier < 3; tier += 1) {
    const width = (size * (tier + 1)) / 3
    const top = size / 12 + tier * ((size * 5) / 16)
    fill(pixels, size, ink, (x, y) => Math.abs(x - size / 2) <= width / 2 && y >= top && y <= top + bar)
  }
  const radius = size / 5
  if (dot !== null) fill(pixels, size, dot, (x, y) => Math.hypot(x - (size - radius), y - radius) <= radius)
  return { width: size, height: size, pixels }
}

function fill(
  pixels: Uint8Array,
  size: number,
  [red, green, blue]: Colour,
  holds: (x: number, y: number) => boolean,
): void {
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (holds(x + 0.5, y + 0.5)) pixels.set([blue, green, red, 255], (y * size + x) * 4)
}
