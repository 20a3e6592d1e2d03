/** What one version brought; each point's words stand in the catalogue under `news`. */
export interface Release {
  readonly version: string
  /** The day of the release, as YYYY-MM-DD. */
  readonly day: string
  readonly points: readonly NewsPoint[]
}

/** The points that have words. */
export type NewsPoint =
  'search' | 'annotations' | 'export' | 'import' | 'safety' | 'windows' | 'shortcuts' | 'capture' | 'help'

/** Every version with something to tell, the newest first. A test holds it to CHANGELOG.md and to the app's version. */
export const news: readonly [Release, ...Release[]] = [
  {
    version: '0.1.0',
    day: '2026-11-27',
    points: [
      'search',
      'annotations',
      'export',
      'import',
      'safety',
      'windows',
      'shortcuts',
      'capture',
      'help',
    ],
  },
]

/** Whether there is news to offer: something newer than what was seen, to somebody who has been here before. */
export function hasNews(seen: string | null, welcomed: boolean): boolean {
  return welcomed && seen !== null && seen !== news[0].version
}
