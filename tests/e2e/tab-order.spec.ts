import type { Page } from '@playwright/test'
import { expect, justBrowse, test } from './app'
import { fillLibrary, filledScreens, showScreen } from './every-screen'

/** More stops than any filled screen has. */
const mostStops = 700

/** Watches which controls of the screen get the focus. Of a group of radio buttons one stands for all. */
async function watchControls(page: Page): Promise<void> {
  await page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const main = document.querySelector<HTMLElement>('#main')
    const waiting = new Set(
      [...(main?.querySelectorAll<HTMLElement>(controls) ?? [])].filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled, [tabindex="-1"]'),
      ),
    )
    const seen = (event: Event): void => {
      for (const each of waiting) {
        const sameGroup =
          each instanceof HTMLInputElement &&
          event.target instanceof HTMLInputElement &&
          each.type === 'radio' &&
          each.name === event.target.name
        if (each === event.target || sameGroup) waiting.delete(each)
      }
    }
    document.addEventListener('focusin', seen)
    main?.focus()
    Object.assign(window, {
      waitingControls: () =>
        [...waiting]
          .filter((each) => each.isConnected)
          .map(
            (each) => `${each.tagName} ${each.getAttribute('aria-label') ?? each.textContent.slice(0, 40)}`,
          ),
    })
  })
}

const waiting = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { waitingControls: () => readonly string[] }).waitingControls())

test('Tab alone reaches every control of every screen and is held nowhere', async ({ first: { page } }) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await justBrowse(page)
  await fillLibrary(page)
  const found: string[] = []
  for (const screen of filledScreens) {
    await showScreen(page, screen)
    await watchControls(page)
    let left = await waiting(page)
    for (let stop = 0; stop < mostStops && left.length > 0; stop += 5) {
      for (let each = 0; each < 5; each += 1) await page.keyboard.press('Tab')
      left = await waiting(page)
    }
    found.push(...left.map((control) => `${screen}: ${control}`))
  }
  expect(found).toEqual([])
})
