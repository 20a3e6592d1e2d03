import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerRequest } from '../../../../src/main/serving/answer-request'
import { contentSecurityPolicy } from '../../../../src/main/serving/security-headers'
import { openServedFiles } from '../../../../src/main/serving/served-files'
import type { ServedFiles } from '../../../../src/main/serving/served-files'

const secret = 'the secret outside'
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

let folder = ''
let files: ServedFiles
const blobs = new Map<string, Uint8Array>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-serving-'))
  await mkdir(join(folder, 'page', 'assets'), { recursive: true })
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'page', 'assets', 'main.js'), '1')
  await writeFile(join(folder, 'secret.txt'), secret)
  await symlink(join(folder, 'secret.txt'), join(folder, 'page', 'link.txt'))
  files = openServedFiles({ '/': join(folder, 'page') })
  for (const bytes of [png, svg]) blobs.set(hash(bytes), bytes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = async (url: string, method = 'GET') => {
  const { status, headers, body } = await answerRequest(
    { url, method },
    {
      files,
      firstPage: { take: async () => undefined },
      readBlob: async (sha256) => {
        const bytes = blobs.get(sha256)
        if (bytes === undefined) throw new Error('ENOENT')
        return bytes
      },
    },
  )
  // As it arrives in the page.
  return new Response(new Uint8Array(body), { status, headers })
}

describe('answerRequest', () => {
  it('serves what is on the list, with the policy', async () => {
    const answer = await ask('lw://app/index.html?theme=dark#/x')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(await answer.text()).toBe('<!doctype html>')
  })

  it.each([
    'lw://app/',
    'lw://app',
    'lw://app/link.txt',
    'lw://app/../secret.txt',
    'lw://app/assets/../../secret.txt',
    'lw://app/%2e%2e/secret.txt',
    'lw://app/..%2fsecret.txt',
    'lw://app/%2e%2e%2fsecret.txt',
    'lw://app/..%5csecret.txt',
    'lw://app/..\\secret.txt',
    'lw://app//etc/passwd',
    'lw://app/etc/passwd',
    'lw://app/%2fetc%2fpasswd',
    'lw://app/index.html/',
    'lw://app/index.html%00.js',
    'lw://app/INDEX.HTML',
    'lw://app/C:/Windows/win.ini',
    'lw://app/%EF%BC%8E%EF%BC%8E/secret.txt',
    'lw://app/assets',
    'lw://app/constructor',
    'lw://app/__proto__',
    'lw://other/index.html',
    'lw://pack/index.html',
    'lw://print/index.html',
    'lw://app:80/../secret.txt',
    'lw://app/file:///etc/passwd',
    'lw://app/update.html',
  ])('serves nothing at %s, and the policy comes all the same', async (url) => {
    const answer = await ask(url)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(await answer.text()).toBe('Not found')
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'X'])('answers no %s', async (method) => {
    expect((await ask('lw://app/index.html', method)).status).toBe(404)
  })

  it('a reply is as long as its file, whatever the length', async () => {
    const path = join(folder, 'page', 'index.html')
    for (const size of [0, 1, 2, 3, 511, 512, 4095, 4096, 4097, 8191, 8192, 65535, 65536, 65537, 1_000_003]) {
      await writeFile(path, Buffer.alloc(size, 7))
      const answer = await ask('lw://app/index.html')
      expect(Number(answer.headers.get('content-length'))).toBe(size)
      expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.alloc(size, 7))).toBe(true)
    }
  })
})

describe('pictures of imported packs', () => {
  it('are served as what they are, and may do nothing when opened by themselves', async () => {
    const answer = await ask(`lw://pack/${hash(png)}.png`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(Buffer.from(await answer.arrayBuffer()).equals(png)).toBe(true)
  })

  it('are served for their own length, for ten thousand lengths', async () => {
    for (let size = png.length; size < 10_000 + png.length; size += 1) {
      const bytes = Buffer.concat([png, Buffer.alloc(size - png.length, size & 255)])
      const name = hash(bytes)
      // A part of a larger buffer, as Node's own small ones are.
      const parent = Buffer.concat([Buffer.from(secret), bytes, Buffer.from(secret)])
      blobs.set(name, parent.subarray(secret.length, secret.length + size))
      const answer = await ask(`lw://pack/${name}.png`)
      expect((await answer.arrayBuffer()).byteLength).toBe(size)
      blobs.delete(name)
    }
  })

  it.each<readonly [string, () => string]>([
    ['an SVG', () => `${hash(svg)}.svg`],
    ['an SVG that is called a PNG', () => `${hash(svg)}.png`],
    ['a PNG that is called a JPEG', () => `${hash(png)}.jpg`],
    ['a picture that is not there', () => `${'0'.repeat(64)}.png`],
    ['a name in capitals', () => `${hash(png).toUpperCase()}.png`],
    ['a name with a path', () => `../${hash(png)}.png`],
    ['a name without an ending', () => hash(png)],
  ])('are not served for %s', async (_what, name) => {
    expect((await ask(`lw://pack/${name()}`)).status).toBe(404)
  })

  it('are not served when the bytes are no longer those of the name', async () => {
    const name = hash(Buffer.concat([png, Buffer.from('x')]))
    blobs.set(name, png)
    expect((await ask(`lw://pack/${name}.png`)).status).toBe(404)
  })
})
