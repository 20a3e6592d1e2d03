declare module 'citeproc' {
  /** How one output format dresses text; keys such as `@font-style/italic`. */
  export type CiteprocFormat = Readonly<Record<string, unknown>>

  /** Where the processor gets words and records. */
  export interface CiteprocSystem {
    retrieveLocale(language: string): unknown
    retrieveItem(id: string): unknown
  }

  /** A style that has been read, and the works that it was given. */
  export interface CiteprocEngine {
    setOutputFormat(format: string): void
    updateItems(ids: readonly string[]): void
    /** `false` where the style has no bibliography. */
    makeBibliography():
      readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false
    makeCitationCluster(items: readonly { readonly id: string }[]): string
  }

  const citeproc: {
    readonly Engine: new (
      system: CiteprocSystem,
      style: unknown,
      language: string,
      forceLanguage: boolean,
    ) => CiteprocEngine
    readonly Output: { readonly Formats: Record<string, CiteprocFormat> }
  }
  export default citeproc
}
