import { crc32 } from '../files/crc32'

/**
 * Writes a value as a line that can be checked by itself: CRC-32 and length in bytes of the JSON, then the JSON. A line
 * never contains a line feed, so that one that is damaged leaves its neighbours readable.
 */
export function frameLine(value: unknown): Buffer {
  return frameJson(JSON.stringify(value))
}

/** The same for a value that has been turned into JSON already. */
export function frameJson(text: string): Buffer {
  const json = Buffer.from(text, 'utf8')
  return Buffer.concat([Buffer.from(`${toHex(crc32(json))} ${json.length} `, 'latin1'), json, lineFeed])
}

/** Reads a framed line without its line feed; undefined when a single bit of it is not as it was written. */
export function readFramedLine(line: Buffer): unknown {
  const json = checkFramedLine(line)
  return json === undefined ? undefined : parseJson(json.toString('utf8'))
}

/** The JSON of a framed line without its line feed, unread; undefined when a single bit of the line is not as it was written. */
export function checkFramedLine(line: Buffer): Buffer | undefined {
  const head = /^([0-9a-f]{8}) (\d{1,9}) /.exec(line.toString('latin1', 0, 20))
  if (head === null) return undefined
  const json = line.subarray(head[0].length)
  return String(json.length) === head[2] && toHex(crc32(json)) === head[1] ? json : undefined
}

/** The lines of some bytes that end in a line feed, without it, and how many bytes they take together. */
export function splitLines(bytes: Buffer): { readonly lines: readonly Buffer[]; readonly length: number } {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return { lines, length: start }
}

/** Parses JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function toHex(crc: number): string {
  return crc.toString(16).padStart(8, '0')
}

const lineFeed = Buffer.from('\n')
