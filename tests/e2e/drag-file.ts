import type { Page } from '@playwright/test'

/** Drags a file over the window as the system does, and lets go of it if told to. */
export async function dragFile(page: Page, path: string, letGo: boolean): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', ...(letGo ? ['drop'] : [])])
    await cdp.send('Input.dispatchDragEvent', { type: type as 'drop', x: 300, y: 300, data })
  await cdp.detach()
}
