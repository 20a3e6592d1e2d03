import { expect, justBrowse, test } from './app'
import { fillLibrary, showScreen } from './every-screen'

const essay = 'item/the-tool-will-not-do-it'

test('with forced colours levels and annotations are told by form, and the focus shows', async ({
  first: { page },
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await justBrowse(page)
  await fillLibrary(page)
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)

  // How many tiers of each stand are solid, and the numeral beside it.
  await showScreen(page, 'browse')
  const stands = await page.locator('main [data-level] svg[data-level]').evaluateAll((all) =>
    all.map((svg) => {
      const fills = [...svg.children].map((tier) => getComputedStyle(tier).fill !== 'none')
      return `${svg.getAttribute('data-level')}: ${fills.filter(Boolean).length}`
    }),
  )
  expect(stands.length).toBeGreaterThan(0)
  for (const stand of stands) expect(['1: 1', '2: 2', '3: 3']).toContain(stand)

  await showScreen(page, essay)
  await expect(
    page.locator('main mark[data-colour], main [data-colour][class*="highlight"]').first(),
  ).toBeVisible()
  const shapes = await page.locator('article [class*="highlight"][data-colour]').evaluateAll((all) =>
    all.map((mark) => {
      const { textDecorationStyle, textDecorationThickness, textDecorationLine } = getComputedStyle(mark)
      return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`
    }),
  )
  expect(new Set(shapes).size).toBe(5)

  for (const place of ['nav a', 'main button', 'header input']) {
    const control = page.locator(place).first()
    await control.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const style = document.activeElement === null ? undefined : getComputedStyle(document.activeElement)
      return `${style?.outlineStyle} ${style?.outlineWidth}`
    })
    expect(outline, place).toMatch(/^(solid|auto) [1-9]/)
  }
  await showScreen(page, 'settings')
  const chosen = page.getByRole('radiogroup', { name: 'Theme' }).locator('[data-chosen]')
  const looks = await chosen.evaluateAll((all) =>
    all.map((each) => `${each.getAttribute('data-chosen')} ${getComputedStyle(each).backgroundColor}`),
  )
  const on = looks.find((look) => look.startsWith('true'))?.slice(5)
  expect(looks.filter((look) => look.endsWith(on ?? 'none')).length, 'only the chosen one is filled').toBe(1)
})

test('with reduced motion nothing moves', async ({ first: { page } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await justBrowse(page)
  await fillLibrary(page)
  for (const screen of ['browse', essay, 'settings', 'insights']) {
    await showScreen(page, screen)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((each) => {
          const style = getComputedStyle(each)
          const lasts = (times: string): boolean => times.split(', ').some((time) => parseFloat(time) > 0)
          return (
            (lasts(style.transitionDuration) && style.transitionProperty !== 'none') ||
            style.animationName !== 'none'
          )
        })
        .map((each) => each.className.toString()),
    )
    expect([...new Set(moving)], screen).toEqual([])
  }
})

test('what was saved and how many were found is told in live regions', async ({ first: { page } }) => {
  await justBrowse(page)
  const live = (name: RegExp) => page.getByRole('status').filter({ hasText: name })
  await expect(live(/^[\d,]+ items$/)).toBeVisible()
  await page.getByRole('group', { name: 'Level' }).getByRole('checkbox').first().check()
  await expect(live(/^[\d,]+ items$/)).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('change')
  await expect(live(/results|hits|found/).first()).toBeVisible()
  // A live region is heard only if it stood there before its words changed.
  const saving = page.getByRole('status', { name: 'Saving' })
  await expect(saving).toBeAttached()
  await showScreen(page, 'settings')
  await page.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: 'Sepia' }).check()
  await expect(saving).toHaveText('Saved')
})
