/**
 * Endings that British and American writers spell differently, and the spelling that the index keeps. The direction was
 * chosen so that the stemmer still brings a word's forms together: "-ise" joins "revise" with "revision", "-ize" would not.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})iz(e|es|ed|er|ers|ing|ation|ations|ational|able)$/, '$1is$2'],
  [/^(.{3,})yz(e|es|ed|er|ers|ing)$/, '$1ys$2'],
  [/^(.*[aeiou].+)our(|s|ed|ing|al|ally|able|ably|ite|ites|ful|less)$/, '$1or$2'],
  [/^(.*[aeiou][^aeiou]+[ae])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^(.+)ogue(s?)$/, '$1og$2'],
  [/^(.+)tre(s?)$/, '$1ter$2'],
  [/^(.+)amme(s?)$/, '$1am$2'],
  [/^(.+)dgement(s?)$/, '$1dgment$2'],
  [/^(lic|def|off|pret)ence(s?)$/, '$1ense$2'],
  [/^practis(e|es|ed|er|ers|ing)$/, 'practic$1'],
  [/^artefact(s?)$/, 'artifact$1'],
]

/**
 * Sets aside how British and American spelling differ, so that "organization" finds "organisation". Applied to documents
 * and queries alike before stemming. The result is a key, not always a word.
 */
export function foldSpelling(word: string): string {
  if (word.length < 5) return word
  for (const [pattern, kept] of spellings) {
    if (pattern.test(word)) return word.replace(pattern, kept)
  }
  return word
}
