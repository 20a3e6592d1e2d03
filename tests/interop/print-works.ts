// Prints the works of a file of references as our own readers find them, one a line: print-works FILE
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { CslRecord } from '../../src/shared/content/csl-record'
import { bibtexImporter } from '../../src/shared/import/bibtex-importer'
import { cslJsonImporter } from '../../src/shared/import/csl-json-importer'
import { readFound } from '../support/read-found'

const path = process.argv[2] ?? ''
const importer = path.endsWith('.bib') ? bibtexImporter : cslJsonImporter
const { items } = readFound(importer, { [basename(path)]: readFileSync(path) })
const works = items.flatMap((item) => (item.kind === 'source' ? [describeWork(item.record)] : []))
process.stdout.write(works.sort().join('\n'))

/**
 * Title (pandoc turns its case), year, volume, DOI and the words of the authors' names in any order: pandoc 2 writes bodies
 * without the braces that keep them whole, and takes a name's part in a script without capitals for a particle.
 */
function describeWork({ title, author = [], issued, volume = '', DOI = '' }: CslRecord): string {
  const names = author.flatMap((name) => Object.values(name).join(' ').split(' ')).sort()
  return [title.toLowerCase(), names.join(' '), issued?.['date-parts']?.[0]?.[0] ?? '', volume, DOI].join(
    ' | ',
  )
}
