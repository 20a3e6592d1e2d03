import { _electron } from '@playwright/test'
import { join } from 'node:path'
import { expect, justBrowse, test } from './app'

const root = join(__dirname, '..', '..')

test('a link from another program opens its item; anything else that is sent opens nothing', async ({
  first: { app, page },
}) => {
  await justBrowse(page)
  const href = await page
    .getByRole('list', { name: 'Library items' })
    .getByRole('link')
    .nth(3)
    .getAttribute('href')
  const id = /#\/item\/([a-z0-9-]+)/.exec(href ?? '')?.[1] ?? ''
  const send = (link: string) =>
    app.evaluate(
      ({ app: electronApp }, words) =>
        electronApp.emit('second-instance', { preventDefault: () => undefined }, words, ''),
      ['levelwise', link],
    )
  for (const hostile of [
    'levelwise://item/../../settings',
    `levelwise://item/${id}?check=1`,
    'levelwise://settings',
    'lw://app/index.html#/trash',
  ]) {
    await send(hostile)
  }
  await send(`levelwise://item/${id}`)
  await expect.poll(() => new URL(page.url()).hash).toBe(`#/item/${id}`)
  expect(await page.evaluate(() => window.history.length)).toBe(2)
  await app.evaluate(({ app: electronApp }) =>
    electronApp.emit('open-url', { preventDefault: () => undefined }, 'levelwise://item/no-such-item'),
  )
  await expect(page.getByText('no-such-item')).toBeVisible()
})

test('a link on the command line is what the first window shows', async ({ folder }) => {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    args: [root, ...asRoot, '--log-level=3', `--user-data-dir=${folder}`, 'levelwise://item/no-such-item'],
  })
  const page = await app.firstWindow()
  await expect(page.getByText('no-such-item')).toBeVisible()
  await app.close()
})
