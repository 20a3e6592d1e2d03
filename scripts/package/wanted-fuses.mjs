/**
 * The switches inside the Electron binary of a package, by their place in the fuse wire, and whether they are on. What each
 * keeps out stands beside it. The check of the archive's hash works on macOS and Windows only; on Linux it has no effect.
 */
export const wantedFuses = [
  {
    name: 'RunAsNode',
    place: 0,
    on: false,
    why: 'ELECTRON_RUN_AS_NODE would run any script as this program',
  },
  { name: 'EnableCookieEncryption', place: 1, on: true, why: 'no cookie is kept; none would lie readable' },
  { name: 'EnableNodeOptionsEnvironmentVariable', place: 2, on: false, why: 'NODE_OPTIONS=--require' },
  { name: 'EnableNodeCliInspectArguments', place: 3, on: false, why: '--inspect opens a debugger' },
  { name: 'EnableEmbeddedAsarIntegrityValidation', place: 4, on: true, why: 'an archive that was changed' },
  { name: 'OnlyLoadAppFromAsar', place: 5, on: true, why: 'a folder beside the archive, taken in its place' },
  { name: 'LoadBrowserProcessSpecificV8Snapshot', place: 6, on: false, why: 'we ship none' },
  { name: 'GrantFileProtocolExtraPrivileges', place: 7, on: false, why: 'nothing is loaded from file:' },
]
