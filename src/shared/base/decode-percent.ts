/** Reads percent-encoded signs. A text that was cut or made up may hold an escape that stands for nothing; it stays as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
