import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerRequest, appHost } from '../serving/answer-request'
import type { ServedFiles } from '../serving/served-files'

/** The scheme under which the app serves itself. Not to be mistaken for `levelwise:` links, which other programs open. */
export const scheme = 'lw'
/** The page that windows load. */
export const appUrl = `${scheme}://${appHost}/index.html`

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        codeCache: true,
      } as Electron.Privileges,
    },
  ])
}

/** Serves the built window and the library's catalogue, and the pictures of imported packs from the folder where they lie now. */
export function serveApp(files: ServedFiles, blobs: () => string): void {
  protocol.handle(scheme, (request) =>
    answerRequest(request, { files, readBlob: (sha256) => readFile(join(blobs(), sha256)) }),
  )
}
