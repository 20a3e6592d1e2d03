import { adviceCsvImporter } from './advice-csv-importer'
import { bibtexImporter } from './bibtex-importer'
import { cslJsonImporter } from './csl-json-importer'
import { ownExportImporter } from './own-export-importer'
import { packImporter } from './pack-importer'
import { pageImporter } from './page-importer'
import { pastedImporter } from './pasted-importer'
import { readwiseCsvImporter } from './readwise-csv-importer'
import { risImporter } from './ris-importer'
import { vaultImporter } from './vault-importer'
import { webAnnotationsImporter } from './web-annotations-importer'
import type { Importer } from './importer'

/** Every importer. Recognition asks them in this order; the first that is sure wins. */
export const importers: readonly Importer[] = [
  packImporter,
  ownExportImporter,
  webAnnotationsImporter,
  cslJsonImporter,
  bibtexImporter,
  risImporter,
  readwiseCsvImporter,
  adviceCsvImporter,
  pageImporter,
  vaultImporter,
  pastedImporter,
]
