import { findPackImage } from './pack-image'
import { securityHeaders, strangersHeaders } from './security-headers'
import type { FirstPage } from './first-page'
import { pageAddress } from './served-files'
import type { ServedFiles } from './served-files'

/** The host of our own page and the library. */
export const appHost = 'app'
/** The host of pictures in imported packs. */
const packHost = 'pack'

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

/** The answer to a request, in plain values: the web's own `Response` would first have to be loaded, before the first page. */
export interface Answer {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Answers one request for our scheme. Whatever is not on the list is not found; the headers come with every answer. */
export async function answerRequest(
  request: { readonly url: string; readonly method: string },
  served: {
    readonly files: Pick<ServedFiles, 'read'>
    readonly firstPage: FirstPage
    readonly readBlob: (sha256: string) => Promise<Uint8Array>
  },
): Promise<Answer> {
  const url = new URL(request.url)
  if (request.method !== 'GET') return notFound()
  if (url.host === packHost) {
    const image = await findPackImage(url.pathname, served.readBlob)
    return image === undefined ? notFound() : reply(image.bytes, image.mediaType, strangersHeaders)
  }
  const body = url.host === appHost ? await readBody(url, served) : undefined
  if (body === undefined) return notFound()
  const extension = url.pathname.slice(url.pathname.lastIndexOf('.') + 1)
  return reply(body, contentTypes[extension] ?? 'application/octet-stream', securityHeaders)
}

async function readBody(
  url: URL,
  { files, firstPage }: { readonly files: Pick<ServedFiles, 'read'>; readonly firstPage: FirstPage },
): Promise<Uint8Array | undefined> {
  const plain = await files.read(url.pathname)
  return (url.pathname === pageAddress ? await firstPage.take(url) : undefined) ?? plain
}

function notFound(): Answer {
  return {
    status: 404,
    headers: { ...securityHeaders, 'Content-Type': 'text/plain' },
    body: Buffer.from('Not found'),
  }
}

/** The copy is exactly as long as the content: a buffer may be a part of a larger one that holds something else. */
function reply(bytes: Uint8Array, mediaType: string, headers: Readonly<Record<string, string>>): Answer {
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': mediaType, 'Content-Length': String(bytes.byteLength) },
    body: Buffer.from(bytes),
  }
}
