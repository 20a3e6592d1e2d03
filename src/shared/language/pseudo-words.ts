/**
 * Languages that nobody speaks. `long` shows what a wordy language does to the layout, and which words never went through
 * the catalogue; `rtl` shows the window to be mirrored for scripts that run from right to left.
 */
const pseudoLocales = ['long', 'rtl'] as const
/** One of them. */
export type PseudoLocale = (typeof pseudoLocales)[number]

/** The tags by which CLDR knows pseudo-locales with accents and with mirrored text. */
export const pseudoTags: Readonly<Record<PseudoLocale, string>> = { long: 'en-XA', rtl: 'ar-XB' }

/** Reads a pseudo-locale from open text, such as a switch at the start; null for anything else. */
export function readPseudoLocale(named: string | null): PseudoLocale | null {
  return pseudoLocales.find((candidate) => candidate === named) ?? null
}

const plain = 'ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz'
const accented = 'ÅÇÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåçðéĝĥîĵķļñöŕšţûŵýž'
/** Words of the length that German makes of English ones; a filler that breaks at its spaces like words do. */
const filler = 'öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ '

/** Rewrites every text of a catalogue; placeholders such as `{{count}}` stay. */
export function toPseudoWords(catalogue: object, locale: PseudoLocale): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string'
        ? toPseudoText(value, locale)
        : typeof value === 'object' && value !== null
          ? toPseudoWords(value, locale)
          : value,
    ]),
  )
}

/** Rewrites one text: accents and 40 % more of it for `long`, running from right to left for `rtl`. */
export function toPseudoText(text: string, locale: PseudoLocale): string {
  const parts = text.split(/(\{\{[^}]*\}\}|\$t\([^)]*\))/)
  const words = parts.map((part, index) =>
    index % 2 === 1 || part.trim() === '' ? part : turn(part, locale),
  )
  if (locale === 'rtl') return words.join('')
  const more = Math.ceil(text.replace(/\{\{[^}]*\}\}/g, '').length * 0.4)
  return `${words.join('')} ${filler
    .repeat(Math.ceil(more / filler.length))
    .slice(0, more)
    .trim()}`.trimEnd()
}

/** Right-to-left override and the end of it turn Latin letters round as CLDR's pseudo-bidi does. */
function turn(text: string, locale: PseudoLocale): string {
  if (locale === 'rtl') return `\u202e${text}\u202c`
  return [...text].map((letter) => [...accented][plain.indexOf(letter)] ?? letter).join('')
}
