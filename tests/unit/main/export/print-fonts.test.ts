import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createPrintFonts } from '../../../../src/main/export/print-fonts'

const sheet =
  'a{color:red}@font-face{font-family:Literata Variable;src:url(./literata-1.woff2)format("woff2")}b{top:0}@font-face{font-family:"Inter Variable";src:url(./inter-2.woff2)}'

it('hands out the fonts of the built window under the names that exported pages use, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'levelwise-fonts-'))
  try {
    await writeFile(join(folder, 'start.css'), sheet)
    await writeFile(join(folder, 'literata-1.woff2'), 'the font')
    await writeFile(join(folder, 'secret.txt'), 'secret')
    const find = createPrintFonts(folder)
    const css = await find('fonts.css')
    expect(css?.mediaType).toBe('text/css')
    expect(Buffer.from(css?.bytes ?? []).toString()).toBe(
      '@font-face{font-family:Literata;src:url(./literata-1.woff2)format("woff2")}\n@font-face{font-family:"Inter";src:url(./inter-2.woff2)}',
    )
    const font = await find('literata-1.woff2')
    expect(font?.mediaType).toBe('font/woff2')
    expect(Buffer.from(font?.bytes ?? []).toString()).toBe('the font')
    for (const name of ['secret.txt', 'start.css', '../start.css', 'inter-2.woff2', ''])
      expect(await find(name)).toBeUndefined()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
