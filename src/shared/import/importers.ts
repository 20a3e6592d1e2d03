import type { Importer } from './importer'

/** Every importer. Recognition asks them in this order; the first that is sure wins. */
export const importers: readonly Importer[] = []
