// Checks a pack and builds the zip that the app imports: `npm run pack -- DIR [--out FILE]`. The same pack gives the same bytes.
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { formatIssue } from '../src/shared/base/issue'
import { parsePack } from '../src/shared/content/parse-pack'
import { findImageFaults } from '../src/shared/content/rules/image-faults'
import { checkPack } from '../src/shared/content/rules/check-pack'
import { readPackFolder, readPackImages } from './content/read-pack-folder'

const [folder, flag, named] = process.argv.slice(2)
if (folder === undefined || (flag !== undefined && (flag !== '--out' || named === undefined))) {
  process.stderr.write('npm run pack -- DIR [--out FILE]\n')
  process.exit(1)
}
const files = await readPackFolder(resolve(folder))
const images = await readPackImages(resolve(folder))
const { pack, issues, images: shown } = parsePack(files, images.keys())
const found =
  pack === undefined
    ? issues
    : [...issues, ...findImageFaults(images, shown), ...checkPack(pack, files, { bundled: false })]
for (const issue of found) process.stdout.write(`${formatIssue(issue)}\n`)
if (pack === undefined || found.length > 0) {
  process.stderr.write(`${found.length} things to mend; no pack was built.\n`)
  process.exit(1)
}
const zip = new ZipFile()
for (const path of [...files.keys(), ...images.keys()].sort())
  zip.addBuffer(Buffer.from(images.get(path) ?? files.get(path) ?? ''), path, {
    mtime: new Date(1980, 0, 1),
    mode: 0o100644,
  })
zip.end()
const target = resolve(named ?? `${pack.manifest.id}-${pack.manifest.version}.zip`)
await writeFile(target, await buffer(zip.outputStream))
const beside = images.size === 0 ? '' : ` and ${images.size} images`
process.stdout.write(`${pack.items.length} items${beside} in ${target}\n`)
