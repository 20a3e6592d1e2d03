/** A file inside an export that holds several: in a zip (DOCX and EPUB are zips too) or in a folder. */
export interface FilePart {
  /** Relative, with forward slashes; never with `..`. */
  readonly path: string
  readonly text: string
  /** Set where the part is no text but bytes, written in base 64. */
  readonly encoding?: 'base64'
}
