import { franc } from 'franc-min'

// The commonest words of English: real English prose of any kind has about two of five among them; other languages that
// borrow from it have hardly any. Trigrams alone (franc) mistake short English for Scots, Dutch or Danish.
const commonest = new Set(
  'the of and to a in is it that for you we be on are as with this they at or not have an from by what but if do can one all will who how there when so no it’s their your our was were has had his her she he i them which up out about than then just don’t into more'
    .replaceAll('’', "'")
    .split(' '),
)

/** Less than this share of common words is not English. */
const leastShare = 0.18

/** What language a text seems to be in: `en`, another ISO 639-3 code, or undefined where that cannot be told. */
export function detectLanguage(text: string): string | undefined {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? []
  const common = words.filter((word) => commonest.has(word)).length
  if (words.length > 0 && common / words.length >= leastShare) return 'en'
  const code = franc(text.slice(0, 2_000), { minLength: 20 })
  return code === 'und' ? undefined : code === 'eng' ? 'en' : code
}
