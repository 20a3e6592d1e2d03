import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerRequest, appHost } from '../serving/answer-request'
import type { FirstPage } from '../serving/first-page'
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

/**
 * Serves the built window and the library's catalogue, and the pictures of imported packs from the folder where they lie now. Buffers,
 * because `protocol.handle` loads Node's fetch for the first request, and the first page would wait for that (decision 16).
 */
export function serveApp(served: {
  readonly files: ServedFiles
  readonly firstPage: FirstPage
  readonly blobs: () => Promise<string>
}): void {
  const { files, firstPage, blobs } = served
  const parts = {
    files,
    firstPage,
    readBlob: async (sha256: string) => readFile(join(await blobs(), sha256)),
  }
  protocol.registerBufferProtocol(scheme, (request, reply) => {
    void answerRequest(request, parts).then(({ status, headers, body }) =>
      reply({ statusCode: status, headers: { ...headers }, data: body, ...mediaTypeOf(headers) }),
    )
  })
}

/** Electron takes the media type and the charset apart from the headers. */
function mediaTypeOf(headers: Readonly<Record<string, string>>): { mimeType: string; charset?: string } {
  const [mimeType = '', charset] = (headers['Content-Type'] ?? '').split('; charset=')
  return { mimeType, ...(charset === undefined ? {} : { charset }) }
}
