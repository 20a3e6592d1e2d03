import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openServedFiles } from '../../../../src/main/serving/served-files'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levelwise-served-'))
  await mkdir(join(folder, 'page', 'assets'), { recursive: true })
  await mkdir(join(folder, 'library'))
  await writeFile(join(folder, 'page', 'index.html'), '<script src="./assets/start.js"></script>')
  await writeFile(join(folder, 'page', 'assets', 'start.js'), 'start')
  await writeFile(join(folder, 'library', 'catalogue.json'), '{}')
  await writeFile(join(folder, 'secret.txt'), 'secret')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = (): ReturnType<typeof openServedFiles> =>
  openServedFiles({ '/': join(folder, 'page'), '/library/': join(folder, 'library') })
const textAt = async (
  files: ReturnType<typeof openServedFiles>,
  address: string,
): Promise<string | undefined> => (await files.read(address))?.toString('utf8')

describe('openServedFiles', () => {
  it('serves each file under its root, as often as it is asked for', async () => {
    const files = open()
    for (let nth = 0; nth < 2; nth += 1) {
      expect(await textAt(files, '/index.html')).toContain('start.js')
      expect(await textAt(files, '/assets/start.js')).toBe('start')
      expect(await textAt(files, '/library/catalogue.json')).toBe('{}')
    }
  })

  it.each([
    '/',
    '/secret.txt',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/index.html',
    '//index.html',
  ])('serves nothing at %s', async (address) => {
    expect(await textAt(open(), address)).toBeUndefined()
  })

  it('hands out what the first page needs from memory, once', async () => {
    const files = open()
    await files.read('/index.html')
    await rm(join(folder, 'page', 'assets', 'start.js'))
    expect(await textAt(files, '/assets/start.js')).toBe('start')
    await expect(files.read('/assets/start.js')).rejects.toThrow('ENOENT')
  })
})
