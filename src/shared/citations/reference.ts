/** A reference as it is set: plain text with the titles in italics. */
export type Reference = readonly ReferenceRun[]

/** A stretch of a reference in one dress. */
export interface ReferenceRun {
  readonly text: string
  readonly emphasis: boolean
}

/** A reference without its italics. */
export function plainReference(reference: Reference): string {
  return reference.map((run) => run.text).join('')
}
