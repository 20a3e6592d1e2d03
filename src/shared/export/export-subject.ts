/** What is to be exported; `ids: null` stands for all of them. */
export type ExportSubject =
  | { readonly kind: 'list'; readonly id: string }
  | { readonly kind: 'items'; readonly ids: readonly string[]; readonly title: string }
  | { readonly kind: 'annotations' | 'log' | 'contrasts'; readonly ids: readonly string[] | null }
