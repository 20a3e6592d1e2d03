import { crc32 } from '../../src/main/files/crc32'
import { deflateRawSync } from 'node:zlib'

/** An entry as it is to stand in a zip, honest or not. */
export interface MadeEntry {
  readonly name: string | Uint8Array
  readonly content: string | Uint8Array
  /** 0 or 8, or anything else to lie. */
  readonly method?: number
  readonly flags?: number
  readonly unixMode?: number
  readonly crc?: number
  /** What the directory says, where that is not the truth. */
  readonly size?: number
  readonly compressedSize?: number
  /** Points the directory at another entry's local header, by its index. */
  readonly sharesBytesOf?: number
}

/** Makes a zip byte by byte, so that every lie can be told. Written by hand because no library would write these. */
export function makeZip(entries: readonly MadeEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  const starts: number[] = []
  let offset = 0
  for (const entry of entries) {
    const name = typeof entry.name === 'string' ? Buffer.from(entry.name, 'utf8') : Buffer.from(entry.name)
    const content =
      typeof entry.content === 'string' ? Buffer.from(entry.content, 'utf8') : Buffer.from(entry.content)
    const method = entry.method ?? 0
    const data = method === 8 ? deflateRawSync(content, { level: 9 }) : content
    const facts = {
      flags: entry.flags ?? 0x800,
      method,
      crc: entry.crc ?? crc32(content),
      compressed: entry.compressedSize ?? data.length,
      size: entry.size ?? content.length,
    }
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    writeFacts(local, 4, facts, name.length)
    const start = entry.sharesBytesOf === undefined ? offset : (starts[entry.sharesBytesOf] ?? 0)
    starts.push(start)
    if (entry.sharesBytesOf === undefined) {
      locals.push(local, name, data)
      offset += local.length + name.length + data.length
    }
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(0x031e, 4)
    writeFacts(central, 6, facts, name.length)
    central.writeUInt32LE(((entry.unixMode ?? 0) << 16) >>> 0, 38)
    central.writeUInt32LE(start, 42)
    directory.push(central, name)
  }
  const centralBytes = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(centralBytes.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, centralBytes, end])
}

/** The part that local header and directory share, from "version needed" on. */
function writeFacts(
  header: Buffer,
  at: number,
  facts: {
    readonly flags: number
    readonly method: number
    readonly crc: number
    readonly compressed: number
    readonly size: number
  },
  nameLength: number,
): void {
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(facts.flags, at + 2)
  header.writeUInt16LE(facts.method, at + 4)
  header.writeUInt32LE(facts.crc, at + 10)
  header.writeUInt32LE(facts.compressed, at + 14)
  header.writeUInt32LE(facts.size, at + 18)
  header.writeUInt16LE(nameLength, at + 22)
}
