import type { ElectronApplication } from '@playwright/test'

/** What a page was made with, as Electron itself tells it. */
export interface SeenContents {
  readonly url: string
  readonly preferences: Readonly<Record<string, unknown>>
  /** Guards that listen on it, by the event. */
  readonly guards: readonly string[]
}

/** What every page must have been made with. What is undefined was left at Electron's own default, which is off. */
export const wantedPreferences: Readonly<Record<string, readonly unknown[]>> = {
  sandbox: [true],
  contextIsolation: [true],
  nodeIntegration: [false],
  nodeIntegrationInWorker: [false, undefined],
  nodeIntegrationInSubFrames: [false, undefined],
  webSecurity: [true],
  allowRunningInsecureContent: [false, undefined],
  experimentalFeatures: [false, undefined],
  enableBlinkFeatures: ['', undefined],
  webviewTag: [false, undefined],
}

/** Writes down from now on what every page is made with, those that are hidden and soon gone among them. */
export async function watchContents(
  app: ElectronApplication,
): Promise<() => Promise<readonly SeenContents[]>> {
  await app.evaluate(({ app: electron, webContents }, names) => {
    type Told = Electron.WebContents & { getLastWebPreferences(): Record<string, unknown> | null }
    const seen: object[] = []
    Object.assign(globalThis, { seenContents: seen })
    const events = ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'] as const
    const write = (contents: Electron.WebContents): void => {
      const all = (contents as Told).getLastWebPreferences() ?? {}
      seen.push({
        url: contents.getURL(),
        preferences: Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]])),
        guards: events.filter((event) => contents.listenerCount(event as 'will-navigate') > 0),
      })
    }
    for (const contents of webContents.getAllWebContents()) write(contents)
    electron.on('web-contents-created', (_event, contents) => {
      contents.once('did-navigate', () => write(contents))
    })
  }, Object.keys(wantedPreferences))
  return () =>
    app.evaluate(() => (globalThis as unknown as { seenContents: readonly SeenContents[] }).seenContents)
}

/** What is wrong with a page, by the preference. */
export function judgePreferences({ url, preferences }: SeenContents): readonly (readonly [string, string])[] {
  return Object.entries(wantedPreferences)
    .filter(([name, allowed]) => !allowed.includes(preferences[name]))
    .map(([name]) => [name, `${url}: ${name} is ${String(preferences[name])}`] as const)
}
