import { _electron } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'
import { contentSecurityPolicy } from '../../../src/main/serving/security-headers'

/** What came of writing texts into a page as HTML. */
export interface Injection {
  /** Scripts that ran. */
  readonly ran: number
  /** Texts that did not become HTML. */
  readonly refused: number
  /** Texts that broke the page or kept it busy, alone in it. */
  readonly broke: number
  /** Tried by the page, and refused by the handlers of the window. */
  readonly requests: number
  readonly navigations: number
  readonly windows: number
  /** Frames that showed something from elsewhere. */
  readonly frames: number
  /** Frames that showed markup of the text itself (`srcdoc`): no source that a policy could name, and under the page's policy. */
  readonly ownFrames: number
}

/** The app's policy; the same without trusted types, so that the markup gets in; none at all. */
export const policies = {
  ours: contentSecurityPolicy,
  'without trusted types': contentSecurityPolicy
    .split('; ')
    .filter((directive) => !directive.includes('trusted-types'))
    .join('; '),
  none: '',
} as const

/** Starts a bare window on a folder of its own. */
export async function launchInjection(data: string): Promise<ElectronApplication> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    args: [__dirname, ...asRoot, '--log-level=3', `--user-data-dir=${data}`],
  })
  await app.evaluate(() => (globalThis as unknown as { ready: Promise<void> }).ready)
  return app
}

/** Writes each text into a page under a policy and tells what ran. */
export function inject(
  app: ElectronApplication,
  policy: string,
  texts: readonly string[],
): Promise<Injection> {
  return app.evaluate(
    (_electronModule, [wanted, list]) =>
      (
        globalThis as unknown as { inject(policy: string, texts: readonly string[]): Promise<Injection> }
      ).inject(wanted, list),
    [policy, texts] as const,
  )
}
