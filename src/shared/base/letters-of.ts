/** The letters of a text alone, in every script: for comparing texts that differ in marks, numbers and spaces. */
export function lettersOf(text: string): string {
  return text.replace(/\P{L}+/gu, '')
}
