import { findPdfEnd, findPdfObject } from './pdf-objects'

/**
 * The pages, counted from 1, on which the places stand that a PDF names, such as the headings that its table of contents leads
 * to. Empty where the file is made otherwise than Chromium makes it.
 */
export function findNamedPages(bytes: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(bytes).toString('latin1')
  const end = findPdfEnd(text)
  const catalogue = end === undefined ? undefined : findPdfObject(text, end.root)
  const places = findPdfObject(text, referenceIn(catalogue, 'Dests'))
  if (places === undefined) return new Map()
  const pages = new Map(pagesUnder(text, referenceIn(catalogue, 'Pages')).map((id, index) => [id, index + 1]))
  return new Map(
    [...places.matchAll(/\/([^\s/[\]]+) \[(\d+) 0 R/g)].flatMap(([, name = '', id]) => {
      const page = pages.get(Number(id))
      return page === undefined ? [] : [[name, page] as const]
    }),
  )
}

function pagesUnder(text: string, id: number | undefined): readonly number[] {
  const node = findPdfObject(text, id)
  if (id === undefined || node === undefined) return []
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1]
  if (kids === undefined) return [id]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(text, Number(kid)))
}

function referenceIn(object: string | undefined, name: string): number | undefined {
  const id = new RegExp(`/${name} (\\d+) 0 R`).exec(object ?? '')?.[1]
  return id === undefined ? undefined : Number(id)
}
