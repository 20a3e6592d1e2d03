/**
 * The majors of Electron that its makers support: the newest three (https://www.electronjs.org/docs/latest/tutorial/electron-timelines).
 * Looked up with `npm view electron dist-tags` on the day that stands here; look again before a release.
 */
export const supportedMajors = { lookedUpOn: '2026-11-27', latest: '45.5.0', majors: [45, 44, 43] } as const
