/** What we use of Papa Parse. Its published types bring in Node's, which the shared code must not see. */
declare module 'papaparse' {
  interface Step {
    readonly data: readonly string[]
    readonly errors: readonly { readonly code: string }[]
    /** `cursor` counts UTF-16 units up to the end of the row. */
    readonly meta: { readonly cursor: number }
  }
  interface Config {
    readonly delimitersToGuess: readonly string[]
    readonly step: (row: Step, parser: { abort(): void }) => void
  }
  const Papa: { parse(text: string, config: Config): void }
  export default Papa
}
