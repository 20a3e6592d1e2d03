/** What a zip says of one of its entries, and where its bytes lie in the file. */
export interface ZipEntryFacts {
  /** The name decoded as UTF-8; null when its bytes are none. */
  readonly name: string | null
  readonly compressedSize: number
  readonly uncompressedSize: number
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  readonly encrypted: boolean
  /** The upper half of the external attributes: a Unix mode, or 0. */
  readonly unixMode: number
  /** Offsets in the zip: of the local header, and one past the entry's last byte of data. */
  readonly start: number
  readonly end: number
}

/** Why a zip is refused as a whole; each has words under `errors.import-zip-<reason>`. */
export type ZipFault =
  | 'too-many'
  | 'name'
  | 'name-long'
  | 'link'
  | 'encrypted'
  | 'method'
  | 'twice'
  | 'overlap'
  | 'too-large'
  | 'bomb'
  | 'damaged'
  | 'none'

/** Limits of a zip, in entries and bytes. */
export const zipLimits = {
  entries: 2_000,
  /** One entry, unpacked. */
  entry: 20_000_000,
  /** Everything, unpacked. */
  total: 200_000_000,
  /** Unpacked to packed. */
  ratio: 100,
  nameBytes: 200,
  depth: 8,
} as const

/** Small entries of one letter pack better than any ratio; below so many bytes nobody is harmed. */
const ratioFrom = 100_000

/**
 * Finds the first thing in a zip that a decent program does not write, or that would take too much: escaping or
 * deceptive names, links, encryption, entries that share bytes, bombs. Undefined when there is none. Names are never
 * used as paths on the disk, whatever they are.
 */
export function findZipFault(
  entries: readonly ZipEntryFacts[],
): { readonly fault: ZipFault; readonly name: string } | undefined {
  if (entries.length > zipLimits.entries) return { fault: 'too-many', name: '' }
  const names = new Set<string>()
  let total = 0
  for (const entry of entries) {
    const fault = findEntryFault(entry)
    if (fault !== undefined) return { fault, name: showName(entry.name) }
    const key = foldName(entry.name ?? '')
    if (names.has(key)) return { fault: 'twice', name: showName(entry.name) }
    names.add(key)
    total += entry.uncompressedSize
    if (total > zipLimits.total) return { fault: 'too-large', name: '' }
  }
  return findOverlap(entries)
}

function findEntryFault(entry: ZipEntryFacts): ZipFault | undefined {
  const { name, method, compressedSize, uncompressedSize } = entry
  if (name === null) return 'name'
  const nameFault = findNameFault(name)
  if (nameFault !== undefined) return nameFault
  if (entry.encrypted) return 'encrypted'
  if (isSpecial(entry.unixMode)) return 'link'
  if (method !== 0 && method !== 8) return 'method'
  if (uncompressedSize > zipLimits.entry) return 'too-large'
  if (uncompressedSize > ratioFrom && uncompressedSize > compressedSize * zipLimits.ratio) return 'bomb'
  return undefined
}

/** Anything but a plain file or a folder: a link, a device, a pipe. */
function isSpecial(mode: number): boolean {
  const kind = mode & 0o170000
  return kind !== 0 && kind !== 0o100000 && kind !== 0o040000
}

// Controls, and the marks by which a name can be made to read as another.
const deceptive = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/** What is wrong with a name inside a zip, also where another system would read it differently. */
export function findNameFault(name: string): 'name' | 'name-long' | undefined {
  const path = name.endsWith('/') ? name.slice(0, -1) : name
  const parts = path.split('/')
  if (utf8Length(path) > zipLimits.nameBytes || parts.length > zipLimits.depth) return 'name-long'
  if (path === '' || deceptive.test(path) || /[\\:]/.test(path)) return 'name'
  const isOdd = (part: string): boolean =>
    part === '' || part === '.' || part === '..' || /[. ]$/.test(part) || reserved.test(part)
  return parts.some(isOdd) ? 'name' : undefined
}

/** Two names that one file system or another takes for the same fold to the same text. */
function foldName(name: string): string {
  return name.replace(/\/$/, '').normalize('NFC').toLowerCase().toUpperCase()
}

/** Entries that share bytes unpack to more than lies in the file; none may begin before the last one ended. */
function findOverlap(
  entries: readonly ZipEntryFacts[],
): { readonly fault: ZipFault; readonly name: string } | undefined {
  const sorted = [...entries].sort((a, b) => a.start - b.start)
  let end = 0
  for (const entry of sorted) {
    if (entry.start < end) return { fault: 'overlap', name: showName(entry.name) }
    end = entry.end
  }
  return undefined
}

/** A name that may stand in a message: without what could disguise it, and short. */
export function showName(name: string | null): string {
  if (name === null) return '?'
  const shown = name.replace(new RegExp(deceptive.source, 'g'), '\u25a1')
  return shown.length > 80 ? `${shown.slice(0, 80)} …` : shown
}

function utf8Length(text: string): number {
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}
