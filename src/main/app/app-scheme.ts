import { protocol } from 'electron'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { securityHeaders } from './content-security-policy'

/** The scheme under which the app serves itself. Not to be mistaken for `levelwise:` links, which other programs open. */
export const scheme = 'lw'
/** The one host that may call the main process. */
export const appHost = 'app'
/** The page that windows load. */
export const appUrl = `${scheme}://${appHost}/index.html`

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
  woff: 'font/woff',
  svg: 'image/svg+xml',
  png: 'image/png',
}

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
 * Serves the built window and the library's catalogue. The addresses that exist are listed once, at start; a request is
 * looked up in that list, so no part of an address ever reaches the file system.
 */
export function serveApp(roots: Readonly<Record<string, string>>): void {
  const files = listServedFiles(roots)
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    const file =
      url.host === appHost && request.method === 'GET' ? (await files).get(url.pathname) : undefined
    if (file === undefined)
      return new Response('Not found', {
        status: 404,
        headers: { ...securityHeaders, 'Content-Type': 'text/plain' },
      })
    const body = await readFile(file)
    const extension = file.slice(file.lastIndexOf('.') + 1)
    return new Response(new Uint8Array(body), {
      headers: { ...securityHeaders, 'Content-Type': contentTypes[extension] ?? 'application/octet-stream' },
    })
  })
}

async function listServedFiles(
  roots: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const [prefix, folder] of Object.entries(roots)) await addFiles(files, prefix, folder)
  return files
}

async function addFiles(files: Map<string, string>, prefix: string, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await addFiles(files, `${prefix}${entry.name}/`, path)
    else files.set(`${prefix}${entry.name}`, path)
  }
}
