import { z } from 'zod'
import type { Issue } from '../base/issue'
import { countBlockWords, toReadingMinutes } from './count-words'
import { readFrontMatter, readYamlFile } from './front-matter'
import { helpPackId } from './help-pack'
import type { Essay } from './item'
import { manifestFields } from './item-schemas'
import { versionOf } from './item-version'
import type { PackManifest } from './pack'
import { parseMarkdown } from './parse-markdown'
import { idOf } from './pack-files'
import type { PackFiles } from './pack-files'

const line = z.string().trim().min(1)
const pageFields = z.strictObject({ title: line, summary: line })

/** The help as it was written: its manifest and its pages in the order of their names in `order.yaml`. */
export interface HelpPack {
  readonly manifest: PackManifest
  readonly pages: readonly Essay[]
}

/**
 * Parses the pack of help pages. A page is an essay that presumes no level and argues for nothing, so that it is read,
 * marked and found like any other text; it needs no topic, no readers and no cue.
 */
export function parseHelpPack(files: PackFiles): {
  readonly help: HelpPack | undefined
  readonly issues: readonly Issue[]
} {
  const manifest = readYamlFile('pack.yaml', files.get('pack.yaml') ?? '', manifestFields)
  const order = readYamlFile('order.yaml', files.get('order.yaml') ?? '', z.array(line))
  const read = [...files]
    .filter(([path]) => path.startsWith('pages/'))
    .map(([path, source]) => parsePage(path, source))
  const pages = read.flatMap(({ page }) => page ?? [])
  const ids = order.value ?? []
  const issues = [
    ...manifest.issues,
    ...order.issues,
    ...read.flatMap((each) => each.issues),
    ...[...pages.map(({ id }) => id), ...ids]
      .filter((id) => !ids.includes(id) || !pages.some((page) => page.id === id))
      .map((id) => ({
        path: 'order.yaml',
        line: 1,
        code: 'order-unknown',
        message: `${id} is not in both order and pages`,
      })),
  ]
  if (manifest.value === undefined) return { help: undefined, issues }
  const sorted = [...pages].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  return { help: { manifest: manifest.value, pages: sorted }, issues }
}

function parsePage(path: string, source: string): { page: Essay | undefined; issues: readonly Issue[] } {
  const { fields, body, issues } = readFrontMatter(path, source, pageFields)
  if (fields === undefined) return { page: undefined, issues }
  const { blocks } = parseMarkdown(body, { citationLabel: () => undefined })
  const page: Essay = {
    kind: 'essay',
    id: idOf(path),
    packId: helpPackId,
    ...fields,
    levels: [],
    topic: null,
    tags: [],
    forWhom: '',
    notForWhom: '',
    cue: '',
    sources: [],
    blocks,
    version: versionOf({ fields, blocks }),
    minutes: toReadingMinutes(countBlockWords(blocks)),
  }
  return { page, issues }
}
