import type { Page } from '@playwright/test'

/** What a page shows and what became of it: which marks were seen, what ran, which elements and attributes should not be there. */
export interface Watch {
  readonly seen: readonly number[]
  readonly ran: number
  readonly violations: number
  readonly wrong: readonly string[]
}

/** Watches a page from now on: counts everything by which a payload shows that it ran, and every breach of the policy. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = { ran: 0, violations: 0 }
    Object.assign(window, { watch })
    const run = (): boolean => {
      watch.ran += 1
      return false
    }
    for (const name of ['alert', 'confirm', 'prompt', 'print']) Object.assign(window, { [name]: run })
    document.addEventListener('securitypolicyviolation', () => {
      watch.violations += 1
    })
  })
}

/**
 * Scrolls everything that scrolls in the place that `within` selects from top to bottom and tells what was seen on the way, in
 * the whole page. Marks are `zq17x`.
 */
export async function sweepPage(page: Page, within = 'html'): Promise<Watch> {
  return page.evaluate(async (place) => {
    const seen = new Set<number>()
    const wrong = new Set<string>()
    const looked = new WeakSet<Element>()
    const never = new Set(
      'script iframe frame object embed webview base applet video audio source track link meta foreignobject animate set use template math noscript marquee'.split(
        ' ',
      ),
    )
    const look = (): void => {
      const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
      const text = [document.body.textContent ?? '', ...fields.map((field) => field.value)].join('\n')
      for (const [, mark] of text.matchAll(/zq(\d+)x/g)) seen.add(Number(mark))
      for (const element of document.body.querySelectorAll('*')) {
        if (looked.has(element)) continue
        looked.add(element)
        if (never.has(element.localName)) wrong.add(`<${element.localName}>`)
        for (const { name, value } of element.attributes) {
          if (name.startsWith('on')) wrong.add(`${element.localName} ${name}`)
          if (
            [
              'href',
              'src',
              'action',
              'formaction',
              'srcdoc',
              'data',
              'poster',
              'background',
              'xlink:href',
              'ping',
            ].includes(name)
          ) {
            const { protocol } = new URL(value, location.href)
            if (!['lw:', 'https:', 'http:', 'mailto:'].includes(protocol))
              wrong.add(`${element.localName} ${name}=${value}`)
            if (element.localName === 'img' && protocol !== 'lw:') wrong.add(`img ${name}=${value}`)
          }
        }
      }
    }
    const painted = (): Promise<void> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
    look()
    const scrollers = [...document.querySelectorAll(`${place}, ${place} *`)].filter((element) => {
      const { overflowY } = getComputedStyle(element)
      return (
        element.scrollHeight > element.clientHeight + 4 &&
        (/auto|scroll/.test(overflowY) || element === document.scrollingElement)
      )
    })
    for (const scroller of scrollers) {
      for (let steps = 0; steps < 4000; steps += 1) {
        const before = scroller.scrollTop
        scroller.scrollTop = before + Math.max(40, scroller.clientHeight * 0.8)
        await painted()
        look()
        if (scroller.scrollTop <= before) break
      }
    }
    const { watch } = window as unknown as { watch: { ran: number; violations: number } }
    return { seen: [...seen], ran: watch.ran, violations: watch.violations, wrong: [...wrong] }
  }, within)
}
