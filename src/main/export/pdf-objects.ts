/** What the end of a PDF says of it. */
export interface PdfEnd {
  /** How many objects there are. */
  readonly size: number
  /** The number of the catalogue, from which everything else is found. */
  readonly root: number
  /** Where the table of objects begins, in bytes. */
  readonly table: number
}

/** Reads the last trailer of a PDF, whose bytes are the characters of `text`; undefined where its table is of another kind. */
export function findPdfEnd(text: string): PdfEnd | undefined {
  const trailer = text.slice(Math.max(0, text.lastIndexOf('\ntrailer\n')))
  const size = /\/Size (\d+)/.exec(trailer)?.[1]
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1]
  const table = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(trailer)?.[1]
  if (size === undefined || root === undefined || table === undefined) return undefined
  return text.startsWith('xref', Number(table))
    ? { size: Number(size), root: Number(root), table: Number(table) }
    : undefined
}

/** The dictionary of an object that holds no stream, as Chromium writes it. */
export function findPdfObject(text: string, id: number | undefined): string | undefined {
  if (id === undefined) return undefined
  const start = text.lastIndexOf(`\n${id} 0 obj\n`)
  if (start === -1) return undefined
  const body = text.slice(text.indexOf('obj\n', start) + 4)
  const end = body.indexOf('\nendobj')
  return end === -1 ? undefined : body.slice(0, end)
}
