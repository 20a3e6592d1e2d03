import { makeZip } from './make-zip'
import type { MadeEntry } from './make-zip'

/** A zip that must not be taken, and the name of the reason (without `import-zip-`), or null where it is taken harmlessly. */
export interface HostileZip {
  readonly name: string
  readonly bytes: Buffer
  readonly fault: string | null
}

const manifest: MadeEntry = { name: 'note.md', content: 'A note.' }
const text = 'Some words.'
const zeros = (bytes: number): Buffer => Buffer.alloc(bytes)

/** Names that no honest zip has. */
const badNames: readonly (string | Uint8Array)[] = [
  '../evil.md',
  'a/../../evil.md',
  '..',
  'a/..',
  './a.md',
  '/etc/passwd',
  '//server/share.md',
  'C:/evil.md',
  'C:evil.md',
  '..\\evil.md',
  'a\\b.md',
  'a//b.md',
  'nul\u0000.md',
  'line\nbreak.md',
  'tab\t.md',
  'bell\u0007.md',
  'del\u007f.md',
  'c1\u0085.md',
  'rtl\u202egpj.md',
  'iso\u2066late.md',
  'zero\u200bwidth.md',
  'bom\ufeff.md',
  'soft\u00adhyphen.md',
  'CON',
  'con.md',
  'folder/AUX.md',
  'COM1.md',
  'lpt9',
  'trailing.',
  'trailing ',
  'folder. /a.md',
  'stream.md:hidden',
  Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x6d, 0x64]),
  Buffer.from([0xc0, 0xaf, 0x65]),
  Buffer.from([0xed, 0xa0, 0x80]),
]

/** Some sixty zips that were made to do harm, each in one way. */
export function makeHostileZips(): readonly HostileZip[] {
  const named = (name: string, entries: readonly MadeEntry[], fault: string | null): HostileZip => ({
    name,
    bytes: makeZip(entries),
    fault,
  })
  const whole = makeZip([manifest, { name: 'b.md', content: text.repeat(200), method: 8 }])
  return [
    ...badNames.map((name) =>
      named(
        `name ${JSON.stringify(Buffer.from(name).toString('latin1'))}`,
        [manifest, { name, content: text }],
        'name',
      ),
    ),
    named('name of 300 bytes', [{ name: `${'a'.repeat(300)}.md`, content: text }], 'name-long'),
    named('twelve folders deep', [{ name: `${'a/'.repeat(12)}b.md`, content: text }], 'name-long'),
    named(
      'a symbolic link',
      [manifest, { name: 'l.md', content: '/etc/passwd', unixMode: 0o120777 }],
      'link',
    ),
    named('a link that climbs', [{ name: 'l.md', content: '../../x', unixMode: 0o120777 }], 'link'),
    named('a device', [manifest, { name: 'd.md', content: '', unixMode: 0o020666 }], 'link'),
    named('a pipe', [manifest, { name: 'p.md', content: '', unixMode: 0o010666 }], 'link'),
    named('a socket', [manifest, { name: 's.md', content: '', unixMode: 0o140666 }], 'link'),
    named('the same name twice', [manifest, manifest], 'twice'),
    named('names that differ in case', [manifest, { name: 'NOTE.md', content: text }], 'twice'),
    named(
      'names that differ in Unicode form',
      [
        { name: 'caf\u00e9.md', content: text },
        { name: 'cafe\u0301.md', content: text },
      ],
      'twice',
    ),
    named(
      'a file and a folder of one name',
      [
        { name: 'a', content: text },
        { name: 'a/', content: '' },
      ],
      'twice',
    ),
    named('encrypted', [manifest, { name: 'e.md', content: text, method: 8, flags: 0x801 }], 'encrypted'),
    named('packed by an unknown method', [manifest, { name: 'm.md', content: text, method: 99 }], 'method'),
    named('packed by bzip2', [manifest, { name: 'm.md', content: text, method: 12 }], 'method'),
    named(
      'two hundred entries that share bytes',
      [
        { name: 'a.md', content: text.repeat(1000), method: 8 },
        ...Array.from({ length: 200 }, (_, index): MadeEntry => ({
          name: `b${index}.md`,
          content: text.repeat(1000),
          method: 8,
          sharesBytesOf: 0,
        })),
      ],
      'overlap',
    ),
    named('a bomb that says so', [{ name: 'bomb.md', content: zeros(15_000_000), method: 8 }], 'bomb'),
    named('a bomb that lies', [{ name: 'bomb.md', content: zeros(15_000_000), method: 8, size: 10 }], 'bomb'),
    named('one file of 30 MB', [{ name: 'large.md', content: zeros(30_000_000), method: 8 }], 'too-large'),
    named(
      'many files of more than is taken together',
      Array.from({ length: 12 }, (_, index): MadeEntry => ({
        name: `${index}.md`,
        content: noise(200_000, index),
        size: 19_000_000,
        method: 8,
      })),
      'too-large',
    ),
    named('a wrong checksum', [{ name: 'note.md', content: text, crc: 1 }], 'damaged'),
    named('a size that is too large', [{ name: 'note.md', content: text, method: 8, size: 500 }], 'damaged'),
    named('a size that is too small', [{ name: 'note.md', content: text, size: 3 }], 'damaged'),
    named(
      'more entries than are taken',
      Array.from({ length: 2_100 }, (_, index): MadeEntry => ({ name: `${index}.md`, content: '' })),
      'too-many',
    ),
    { name: 'cut off in the middle', bytes: whole.subarray(0, whole.length / 2), fault: 'damaged' },
    { name: 'cut off before its end', bytes: whole.subarray(0, whole.length - 5), fault: 'damaged' },
    { name: 'a head without a body', bytes: Buffer.from('PK\u0003\u0004'), fault: 'damaged' },
    { name: 'its directory overwritten', bytes: overwrite(whole, whole.length - 60), fault: 'damaged' },
    named('an archive inside', [manifest, { name: 'inner.zip', content: whole }], null),
    named('an empty zip', [], null),
  ]
}

/** Bytes that do not pack, the same on every run. */
function noise(length: number, seed: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = seed + 1
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    bytes[at] = state >>> 16
  }
  return bytes
}

function overwrite(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed.fill(0xff, at, at + 20)
  return changed
}
