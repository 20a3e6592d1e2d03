// Checks the bundled pack and writes it as the app reads it: a catalogue, one file an item, a search segment.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatIssue } from '../src/shared/base/issue'
import { parsePack } from '../src/shared/content/parse-pack'
import { toCatalogue } from '../src/shared/content/to-catalogue'
import { writeSearchSegment } from './build-search'
import { readPackFolder } from './content/read-pack-folder'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'content', 'packs', 'levelwise')
const target = join(root, 'out', 'content')

const { pack, issues } = parsePack(await readPackFolder(source))
if (pack === undefined || issues.length > 0) {
  for (const issue of issues) process.stderr.write(`content/packs/levelwise/${formatIssue(issue)}\n`)
  process.stderr.write(`${issues.length} things are wrong with the library; nothing was built.\n`)
  process.exit(1)
}

const staging = `${target}.new`
await rm(staging, { recursive: true, force: true })
await mkdir(join(staging, 'items'), { recursive: true })
await writeFile(join(staging, 'catalogue.json'), JSON.stringify(toCatalogue(pack)))
await writeFile(join(staging, 'asked.json'), JSON.stringify(pack.asked))
for (const item of pack.items)
  await writeFile(join(staging, 'items', `${item.id}.json`), JSON.stringify(item))
await writeSearchSegment(pack, staging)
await rm(target, { recursive: true, force: true })
await rename(staging, target)
process.stderr.write(
  `  ${pack.items.length} items, ${pack.contrasts.length} contrasts, ${pack.glossary.length} terms, ${pack.lists.length} lists\n`,
)
