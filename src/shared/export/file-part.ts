/** A file inside an export that holds several: in a zip (DOCX and EPUB are zips too) or in a folder. */
export interface FilePart {
  /** Relative, with forward slashes; never with `..`. */
  readonly path: string
  readonly text: string
}
