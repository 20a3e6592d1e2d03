/** Puts words in the quotation marks of a language. */
export function inQuotes(words: string, language: string): string {
  return /^de\b/.test(language) ? `„${words}“` : `“${words}”`
}
