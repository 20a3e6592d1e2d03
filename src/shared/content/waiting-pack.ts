/** An imported pack of which files are not on this machine, or are not whole. */
export interface WaitingPack {
  readonly id: string
  readonly title: string
  /** How many files. */
  readonly files: number
}
