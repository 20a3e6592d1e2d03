// Checks a pack: `npm run content:check`, or `npm run content:check -- DIR` for a pack of one's own.
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatIssue } from '../src/shared/base/issue'
import { parsePack } from '../src/shared/content/parse-pack'
import { checkPack } from '../src/shared/content/rules/check-pack'
import { checkTags } from '../src/shared/content/tagging/check-tags'
import { checkSpelling } from './content/check-spelling.mts'
import { readPackFolder } from './content/read-pack-folder'
import { readTagging } from './content/read-tagging.mts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const own = process.argv[2]
const folder = own === undefined ? join(root, 'content', 'packs', 'levelwise') : resolve(own)
const files = await readPackFolder(folder)
const { pack, issues } = parsePack(files)
const found =
  pack === undefined
    ? issues
    : [
        ...issues,
        ...checkPack(pack, files, { bundled: own === undefined }),
        ...(own === undefined ? checkTags(pack, files, await readTagging(join(root, 'content', 'quality'))) : []),
        ...(await checkSpelling(pack)),
      ]
const shown = relative(process.cwd(), folder)
for (const issue of found) process.stdout.write(`${shown === '' ? '' : `${shown}/`}${formatIssue(issue)}\n`)
const items = pack?.items.length ?? 0
process.stdout.write(found.length === 0 ? `${items} items, nothing to mend\n` : `${found.length} things to mend in ${items} items\n`)
process.exit(found.length === 0 ? 0 : 1)
