/**
 * Text as bytes, one UTF-16 unit at a time in one to three bytes (CESU-8). Chosen over UTF-8 because it needs no
 * platform, keeps half surrogates from broken files, and sorts bytes in the very order in which JavaScript sorts text.
 */
export function encodeUnits(text: string): Uint8Array {
  const bytes = new Uint8Array(encodedLength(text))
  let at = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      bytes[at++] = unit
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6)
      bytes[at++] = 0x80 | (unit & 0x3f)
    } else {
      bytes[at++] = 0xe0 | (unit >> 12)
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f)
      bytes[at++] = 0x80 | (unit & 0x3f)
    }
  }
  return bytes
}

/** Gives the text of a range of bytes that `encodeUnits` wrote. */
export function decodeUnits(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= shortText) return decodeShort(bytes, start, end)
  const units = new Uint16Array(end - start)
  const length = decodeInto(bytes, start, end, units)
  let text = ''
  // fromCharCode takes its units as arguments, and engines limit their number.
  for (let from = 0; from < length; from += 4096) {
    const part = units.subarray(from, Math.min(length, from + 4096))
    // `apply` takes anything with a length and indices, which the types do not say; a spread is ten times slower.
    text += String.fromCharCode.apply(null, part as unknown as number[])
  }
  return text
}

/** Texts up to this many bytes (words, mostly) are put together letter by letter. */
const shortText = 24

function decodeShort(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += 1) {
    const unit = bytes[at] ?? 0
    if (unit >= 0x80) {
      const units = new Uint16Array(end - start)
      return String.fromCharCode(...units.subarray(0, decodeInto(bytes, start, end, units)))
    }
    text += String.fromCharCode(unit)
  }
  return text
}

/** Writes the units of a range of bytes into `units`, which must be long enough, and returns how many there are. */
export function decodeInto(bytes: Uint8Array, start: number, end: number, units: Uint16Array): number {
  let length = 0
  let at = start
  while (at < end) {
    const lead = bytes[at++] ?? 0
    if (lead < 0x80) {
      units[length++] = lead
    } else if (lead < 0xe0) {
      units[length++] = ((lead & 0x1f) << 6) | ((bytes[at++] ?? 0) & 0x3f)
    } else {
      const middle = bytes[at++] ?? 0
      units[length++] = ((lead & 0x0f) << 12) | ((middle & 0x3f) << 6) | ((bytes[at++] ?? 0) & 0x3f)
    }
  }
  return length
}

function encodedLength(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x80) length += unit < 0x800 ? 1 : 2
  }
  return length
}
