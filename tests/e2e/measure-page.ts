import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'

const axeSource = readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** What axe finds against WCAG 2.2 AA and its own good practice. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource)
  const found = await page.evaluate(
    async (only) => {
      const { axe } = window as unknown as {
        axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> }
      }
      return (await axe.run(document, { runOnly: only, resultTypes: ['violations'] })).violations
    },
    { type: 'tag', values: tags },
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
  )
}

/**
 * What a reader of this page would miss: what scrolls sideways (only tables, code and drawings may), words that are cut
 * off without a sign, and controls that cannot be brought into view or lie under something else. `within` names a part that
 * lies over the page for a while; then only its controls are looked at.
 */
export async function layoutFaults(page: Page, within?: string): Promise<readonly string[]> {
  return page.evaluate(async (part) => {
    const faults: string[] = []
    const say = (fault: string, element: Element): void => {
      const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ')
      faults.push(`${fault}: ${element.tagName.toLowerCase()}.${element.className} "${words.slice(0, 50)}"`)
    }
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.documentElement
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.visually-hidden, [inert]') === null
    const mayScroll = 'table, pre, svg, textarea, input, select, [data-scrolls-sideways]'
    for (const each of [document.documentElement, ...top.querySelectorAll<HTMLElement>('*')]) {
      if (each.clientWidth < 2 || each.scrollWidth <= each.clientWidth + 1 || !shown(each)) continue
      const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(each)
      if (
        each.matches(mayScroll) ||
        each.querySelector(':scope > table, :scope > pre, :scope > svg') !== null
      )
        continue
      if (each === document.documentElement || overflowX === 'auto' || overflowX === 'scroll')
        say('scrolls sideways', each)
      else if (
        overflowX === 'hidden' &&
        webkitLineClamp === 'none' &&
        textOverflow !== 'ellipsis' &&
        each.textContent.trim() !== ''
      )
        say('cut off', each)
      else if (each.matches('button, legend, label, h1, h2')) say('overflows', each)
    }
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const over = part === undefined ? top : document.querySelector(part)
    for (const control of over?.querySelectorAll<HTMLElement>(controls) ?? []) {
      if (!shown(control) || control.matches(':disabled, [tabindex="-1"]')) continue
      if (control.closest('nav') === null && control.matches('a[class*="skip"]')) continue
      // Rows that are laid out only when they come near move what was scrolled to, so that it may need another frame.
      for (let frame = 0; frame < 5; frame += 1) {
        control.scrollIntoView({ block: 'center', inline: 'nearest' })
        const { top: above, bottom: below } = control.getBoundingClientRect()
        if (below > 0 && above < window.innerHeight) break
        await new Promise(requestAnimationFrame)
      }
      const box = [...control.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
      if (box === undefined) continue
      if (box.left < -1 || box.right > window.innerWidth + 1) {
        say('beyond the edge', control)
        continue
      }
      const x = box.left + box.width / 2
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2
      if (box.bottom < 1 || box.top > window.innerHeight - 1) {
        say('out of reach', control)
        continue
      }
      const hit = document.elementFromPoint(x, y)
      const owner = control.closest('label')
      if (hit !== null && !control.contains(hit) && !hit.contains(control) && owner?.contains(hit) !== true)
        say(`under ${hit.tagName.toLowerCase()}.${hit.className.toString()}`, control)
    }
    return faults
  }, within)
}

/**
 * Controls that are smaller than 24 by 24 CSS pixels. A link in running text is as high as its line, and a box whose
 * label is pressed as well counts with its label, as WCAG 2.2 (2.5.8) has it.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.documentElement
    const small: string[] = []
    for (const control of top.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    )) {
      if (!control.checkVisibility() || control.closest('.visually-hidden, svg') !== null) continue
      if (control.matches('a[class*="skip"]')) continue
      const own = control.getBoundingClientRect()
      const label = control.closest('label')?.getBoundingClientRect()
      const width = Math.max(own.width, label?.width ?? 0)
      const height = Math.max(own.height, label?.height ?? 0)
      if (width >= 23.5 && height >= 23.5) continue
      // A link among words, or one whose `::after` covers its row.
      const inText = control.matches('a, button') && getComputedStyle(control).display === 'inline'
      const covers = getComputedStyle(control, '::after').position === 'absolute'
      const words = [...(control.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
      )
      if ((inText && words) || covers) continue
      const name = (control.getAttribute('aria-label') ?? control.textContent).trim().slice(0, 40)
      small.push(
        `${Math.round(width)}×${Math.round(height)} ${control.tagName.toLowerCase()}.${control.className} "${name}"`,
      )
    }
    return [...new Set(small)]
  })
}
