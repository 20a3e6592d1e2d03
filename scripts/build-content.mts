// Checks the bundled packs, library and help, and writes them as the app reads it: a catalogue, one file an item, a search segment.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatIssue } from '../src/shared/base/issue'
import { toHelpCatalogue } from '../src/shared/content/help-pack'
import { parseHelpPack } from '../src/shared/content/parse-help-pack'
import { parsePack } from '../src/shared/content/parse-pack'
import { toCatalogue } from '../src/shared/content/to-catalogue'
import { writeSearchSegment } from './build-search'
import { readPackFolder } from './content/read-pack-folder'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'content', 'packs', 'levelwise')
const helpSource = join(root, 'content', 'packs', 'help')
const target = join(root, 'out', 'content')

const { pack, issues } = parsePack(await readPackFolder(source))
if (pack === undefined || issues.length > 0) {
  for (const issue of issues) process.stderr.write(`content/packs/levelwise/${formatIssue(issue)}\n`)
  process.stderr.write(`${issues.length} things are wrong with the library; nothing was built.\n`)
  process.exit(1)
}
const { help, issues: helpIssues } = parseHelpPack(await readPackFolder(helpSource))
if (help === undefined || helpIssues.length > 0) {
  for (const issue of helpIssues) process.stderr.write(`content/packs/help/${formatIssue(issue)}\n`)
  process.stderr.write(`${helpIssues.length} things are wrong with the help; nothing was built.\n`)
  process.exit(1)
}

const staging = `${target}.new`
await rm(staging, { recursive: true, force: true })
await mkdir(join(staging, 'items'), { recursive: true })
await writeFile(join(staging, 'catalogue.json'), JSON.stringify(toCatalogue(pack)))
await writeFile(join(staging, 'asked.json'), JSON.stringify(pack.asked))
await writeFile(join(staging, 'help.json'), JSON.stringify(toHelpCatalogue(help.manifest, help.pages)))
for (const item of [...pack.items, ...help.pages])
  await writeFile(join(staging, 'items', `${item.id}.json`), JSON.stringify(item))
await writeSearchSegment(pack, help.pages, staging)
await rm(target, { recursive: true, force: true })
await rename(staging, target)
process.stderr.write(
  `  ${pack.items.length} items, ${pack.contrasts.length} contrasts, ${pack.glossary.length} terms, ${pack.lists.length} lists, ${help.pages.length} help pages\n`,
)
