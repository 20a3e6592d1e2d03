/** The order in which the words of the promise are shown: its parts, and the points of each, as keys under `promise`. */
const promiseOutline = [
  { part: 'promised', points: ['saved', 'drafts', 'undo', 'backups', 'newer', 'together'] },
  {
    part: 'where',
    points: [
      'folder',
      'snapshot',
      'journal',
      'quarantine',
      'blobs',
      'ballast',
      'earlier',
      'backups',
      'drafts',
    ],
  },
  { part: 'reading', points: ['copy', 'json', 'exports'] },
  { part: 'never', points: ['network', 'run', 'open', 'defaults', 'paths'] },
  { part: 'proof', points: ['run', 'seed', 'results'] },
  { part: 'limits', points: ['flush', 'disks', 'systems', 'chromium', 'asar', 'person'] },
] as const

/** Every text of the promise as a key of the catalogue, in order, so that a screen and a file cannot differ. */
export const promiseKeys = promiseOutline.map(({ part, points }) => ({
  title: `promise.${part}.title` as const,
  points: points.map((point) => `promise.${part}.${point}`),
}))
