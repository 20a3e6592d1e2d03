/** A bibliographic record in CSL-JSON 1.0.2, with the fields that the library uses. */
export interface CslRecord {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author?: readonly CslName[]
  readonly editor?: readonly CslName[]
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly edition?: string
  readonly DOI?: string
  readonly ISBN?: string
  readonly ISSN?: string
  readonly URL?: string
  readonly genre?: string
  readonly note?: string
  readonly abstract?: string
  readonly language?: string
}

/** A person (family and given name) or a body (literal). */
export interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** A date as year, month, day; the later parts may be missing. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly raw?: string
}
