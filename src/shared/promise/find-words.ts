/** Looks up words by a path such as `promise.never.title` in a part of the catalogue. Throws for a path without words. */
export function findWords(catalogue: object): (key: string) => string {
  return (key) => {
    let found: unknown = catalogue
    for (const part of key.split('.'))
      found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined
    if (typeof found !== 'string') throw new Error(`there are no words for ${key}`)
    return found
  }
}
