import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Puts records into the store by the same call that the screens use. */
export async function commitRecords(
  page: Page,
  operations: readonly { readonly collection: string; readonly put: object }[],
): Promise<void> {
  const outcome = await page.evaluate(
    async (change) => {
      const { calls } = (
        window as unknown as {
          levelwise: { calls: { records: { commit(change: unknown): Promise<{ ok: boolean }> } } }
        }
      ).levelwise
      return calls.records.commit(change)
    },
    { label: 'made', operations, undoable: false },
  )
  expect(outcome).toMatchObject({ ok: true })
}
