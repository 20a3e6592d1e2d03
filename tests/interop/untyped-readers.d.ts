declare module 'jsonld' {
  interface JsonLdOptions {
    readonly documentLoader: (url: string) => Promise<unknown>
    /** Refuses input in which anything would be dropped. */
    readonly safe: boolean
    readonly format?: 'application/n-quads'
  }
  const jsonld: {
    expand(document: unknown, options: JsonLdOptions): Promise<unknown>
    toRDF(document: unknown, options: JsonLdOptions): Promise<unknown>
  }
  export default jsonld
}

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: { readonly forceType: string }): unknown }
  }
}

declare module '@citation-js/plugin-ris'
