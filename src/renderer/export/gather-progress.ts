/** How far a long export has come. */
export interface GatherProgress {
  readonly step: 'items' | 'references'
  readonly done: number
  readonly total: number
}

/** Who looks on while an export is gathered, and may give it up. */
export interface GatherWatch {
  /** Once it is aborted, gathering rejects with its reason. */
  readonly signal: AbortSignal
  onProgress(progress: GatherProgress): void
}
