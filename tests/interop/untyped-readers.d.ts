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
    readonly input: {
      chain(text: string, options: { readonly forceType: string; readonly generateGraph?: boolean }): unknown
    }
  }
}

declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-bibtex'

declare module 'commonmark' {
  interface Node {
    readonly type: string
    readonly literal: string | null
  }
  export class Parser {
    parse(text: string): {
      walker(): { next(): { readonly entering: boolean; readonly node: Node } | null }
    }
  }
}
