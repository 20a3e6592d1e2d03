/**
 * Folds text for comparison: compatibility forms, case and accents are set aside ("Müßig" and "mussig" meet).
 * The length may change; use it for keys and tokens, never for offsets.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/[’‘]/g, "'")
}
