import { foldText } from '../base/fold-text'
import { parseMarkdown } from '../content/parse-markdown'
import { toLine } from '../base/clean-text'
import { defaultPackId } from './import-format'
import type { Importer } from './importer'
import { readTextFile } from './read-text-file'
import { toImportedAdvice, toImportedEssay } from './to-imported-item'

const packId = defaultPackId('pasted')
/** A text up to this length is a card, and so is what somebody is named as the adviser of; the rest is an essay. */
const longestCard = 1_200
const longestTitle = 160

/**
 * Takes pasted text. A short one becomes a card whose claim is its title or its first sentence; a long one an essay. Its
 * Markdown is read, so that headings and lists of a mail or a page stay what they are.
 */
export const pastedImporter: Importer = {
  format: 'pasted',
  recognise: ([file, ...others]) =>
    file !== undefined && others.length === 0 && file.path === pastedPath ? 'maybe' : 'no',
  *read(files, { title, adviser, fallbackEncoding }) {
    for (const file of files) {
      const text = readTextFile(file, fallbackEncoding)
      if (!text.ok) {
        yield { kind: 'left-out', ...text.error }
        continue
      }
      const body = text.value.replace(/\r\n?/g, '\n').trim()
      if (body === '') {
        yield { kind: 'left-out', path: file.path, why: 'empty' }
        continue
      }
      yield { kind: 'item', path: '', item: toItem(body, toLine(title), toLine(adviser)) }
    }
  },
}

/** The path under which pasted text comes to the importers. */
export const pastedPath = 'pasted.txt'

function toItem(
  body: string,
  title: string,
  adviser: string,
): ReturnType<typeof toImportedAdvice | typeof toImportedEssay> {
  const { blocks } = parseMarkdown(body, { citationLabel: () => undefined })
  const isShort = body.length <= longestCard && blocks.every(({ kind }) => kind !== 'heading')
  const named =
    title === ''
      ? titleOf(blocks.find(({ kind }) => kind === 'heading')?.text ?? blocks[0]?.text ?? body)
      : title
  const key = foldText(body).replace(/\s+/g, ' ')
  if (isShort || adviser !== '')
    return toImportedAdvice({ packId, key, claim: named, blocks, adviser: adviser === '' ? null : adviser })
  return toImportedEssay({ packId, key, title: named, blocks })
}

/** The first sentence, cut at a word where it is long. */
function titleOf(text: string): string {
  const line = toLine(text)
  const sentence = /^.{10,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line
  if (sentence.length <= longestTitle) return sentence
  const space = sentence.lastIndexOf(' ', longestTitle)
  return `${sentence.slice(0, space > 0 ? space : longestTitle)} …`
}
