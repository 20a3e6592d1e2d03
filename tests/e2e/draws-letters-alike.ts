import type { Page } from '@playwright/test'
import { expect } from './app'

/**
 * Tells whether this machine draws letters and edges as the one that drew the kept pictures: processors and systems round
 * them differently, and then no picture of a screen can be held to another's. Compares a sheet that hangs on nothing of ours
 * but the typefaces.
 */
export async function drawsLettersAlike(page: Page): Promise<boolean> {
  await page.evaluate(async () => {
    const sheet = document.createElement('div')
    sheet.id = 'letters'
    sheet.style.setProperty('position', 'fixed')
    sheet.style.setProperty('inset', '0')
    sheet.style.setProperty('z-index', '10000')
    sheet.style.setProperty('background', 'white')
    sheet.style.setProperty('color', 'black')
    for (const family of ['var(--serif)', 'var(--sans)', 'monospace'])
      for (const size of [12, 14, 17, 24, 32]) {
        const line = document.createElement('p')
        line.textContent = 'Two hand-overs, 1 form & 30 days: “why?” – “Because.” → ✓ × · …'
        line.style.setProperty('font', `${size}px/1.4 ${family}`)
        line.style.setProperty('margin', '2px 8px')
        line.style.setProperty('border', '1px solid gray')
        line.style.setProperty('border-radius', '4px')
        sheet.append(line)
      }
    document.body.append(sheet)
    await document.fonts.ready
  })
  try {
    await expect(page).toHaveScreenshot('letters.png')
    return true
  } catch {
    return false
  } finally {
    await page.evaluate(() => document.getElementById('letters')?.remove())
  }
}
