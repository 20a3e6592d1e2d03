import type { Issue } from '../base/issue'
import { isImagePath } from '../content/pack-images'
import { parsePack } from '../content/parse-pack'
import { findFaults } from '../content/rules/check-pack'
import type { Found } from './found'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import type { LeftOut } from './left-out'
import { readImage } from './read-image'
import { readTextFile } from './read-text-file'

const manifestName = 'pack.yaml'

/** Takes a content pack, read by the same code that checks the bundled one. */
export const packImporter: Importer = {
  format: 'pack',
  recognise: (files) => (findRoot(files) === undefined ? 'no' : 'surely'),
  *read(files) {
    const root = findRoot(files) ?? ''
    const texts = new Map<string, string>()
    const images = new Map<string, ImportFile>()
    for (const file of files) {
      const path = file.path.slice(root.length)
      if (file.path.startsWith(root) && isImagePath(path) && !isHidden(path)) {
        images.set(path, file)
        continue
      }
      if (!file.path.startsWith(root) || !isOfPack(path)) {
        yield { kind: 'left-out', path: file.path, why: 'not-of-pack' }
        continue
      }
      const text = readTextFile(file, null)
      if (text.ok) texts.set(path, text.value)
      else yield { kind: 'left-out', ...text.error }
    }
    const { pack, issues, images: shown } = parsePack(texts, images.keys())
    for (const issue of issues) yield { kind: 'left-out', ...toLeftOut(issue, 'pack-issue') }
    if (pack === undefined) return
    for (const fault of findFaults(pack, texts)) yield { kind: 'left-out', ...toLeftOut(fault, 'pack-fault') }
    const { items, ...rest } = pack
    yield { kind: 'pack', ...rest, whole: true }
    for (const [path, file] of images)
      yield shown.has(path) ? readImage(file, path) : { kind: 'left-out', path, why: 'image-not-shown' }
    for (const item of items) yield { kind: 'item', item, path: '' } satisfies Found
  },
}

/** The folder that holds the manifest: the top, or the one folder that a zip was made of. */
function findRoot(files: readonly ImportFile[]): string | undefined {
  const manifests = files
    .map(({ path }) => path)
    .filter((path) => path === manifestName || /^[^/]+\/pack\.yaml$/.test(path))
  const shortest = manifests.sort((a, b) => a.length - b.length)[0]
  return shortest?.slice(0, shortest.length - manifestName.length)
}

function isOfPack(path: string): boolean {
  return /\.(md|yaml|json)$/.test(path) && !isHidden(path)
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'))
}

function toLeftOut({ path, line, code, message }: Issue, why: string): LeftOut {
  return { path, line, why, details: { code, message } }
}
