import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import dictionary from 'dictionary-en-gb'
import nspell from 'nspell'
import type { Issue } from '../../src/shared/base/issue'
import type { Pack } from '../../src/shared/content/pack'
import { pathOf } from '../../src/shared/content/rules/rule'

const here = dirname(fileURLToPath(import.meta.url))

/**
 * Words that are in no British dictionary, in the list of words that we allow, or in a name or title of the pack's sources.
 * Words with capitals inside, digits, or a capital in mid-sentence are taken for names and left alone.
 */
export async function checkSpelling(pack: Pack): Promise<readonly Issue[]> {
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic))
  const allowed = await readFile(join(here, '..', '..', 'content', 'dictionary.txt'), 'utf8')
  for (const word of allowed.split('\n')) if (word.trim() !== '') speller.add(word.trim())
  const names = new Set(pack.items.flatMap((item) => (item.kind === 'source' ? wordsIn(JSON.stringify(item.record)) : [])).map((word) => word.toLowerCase()))
  const known = new Map<string, boolean>()
  const isKnown = (word: string): boolean => {
    const cached = known.get(word)
    if (cached !== undefined) return cached
    const found = names.has(word.toLowerCase()) || speller.correct(word) || speller.correct(word.toLowerCase())
    known.set(word, found)
    return found
  }
  return textsOf(pack).flatMap(({ path, text }) =>
    [...new Set(wordsIn(text))]
      .filter((word) => !isKnown(word) && !word.split('-').every((part) => part === '' || isKnown(part)))
      .map((word) => ({ path, line: 1, code: 'spelling', message: `"${word}" is in no dictionary; mend it or add it to content/dictionary.txt` })),
  )
}

function wordsIn(text: string): readonly string[] {
  return (text.match(/[\p{L}]+(?:['’-][\p{L}]+)*/gu) ?? []).map((word) => word.replace(/’/g, "'").replace(/'s$/, ''))
}

function textsOf(pack: Pack): readonly { readonly path: string; readonly text: string }[] {
  return [
    ...pack.items.flatMap((item) =>
      item.kind === 'source'
        ? item.blocks.map((block) => ({ path: `source-notes.yaml`, text: block.text }))
        : [{ path: pathOf(item), text: [item.title, ...item.blocks.map((block) => block.text)].join('\n') }],
    ),
    ...pack.contrasts.map((contrast) => ({ path: `contrasts/${contrast.id}.md`, text: [contrast.title, ...contrast.ask, ...contrast.why].join('\n') })),
    ...pack.glossary.map((term) => ({ path: 'glossary.yaml', text: `${term.term}\n${term.definition}` })),
    ...pack.lists.map((list) => ({
      path: `lists/${list.id}.yaml`,
      text: [list.title, list.summary, ...list.sections.flatMap((section) => [section.title, ...section.items.map((each) => each.reason)])].join('\n'),
    })),
  ]
}
