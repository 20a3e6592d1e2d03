import type { TFunction } from 'i18next'

/** So many phrases are remembered; then the memory starts anew. */
const most = 4_000

/**
 * Makes a `t` that remembers what it said. A list of search results asks for a hundred phrases with each key, nearly all of
 * them the same as with the key before. Only what is asked with texts and numbers alone is remembered.
 */
export function rememberWords(t: TFunction): TFunction {
  const said = new Map<string, unknown>()
  const say = t as (key: unknown, options?: unknown) => unknown
  const remember = (key: unknown, options?: unknown): unknown => {
    const name = nameOf(key, options)
    if (name === null) return say(key, options)
    const known = said.get(name)
    if (known !== undefined) return known
    const phrase = say(key, options)
    if (said.size >= most) said.clear()
    said.set(name, phrase)
    return phrase
  }
  // It takes and gives what `t` does; the overloads by key cannot be repeated for a function that knows no key.
  return remember as TFunction
}

function nameOf(key: unknown, options: unknown): string | null {
  if (typeof key !== 'string') return null
  if (options === undefined) return key
  if (typeof options !== 'object' || options === null) return null
  let name = key
  for (const [option, value] of Object.entries(options)) {
    if (typeof value !== 'string' && typeof value !== 'number') return null
    name += `\n${option}\t${typeof value}\t${value}`
  }
  return name
}
