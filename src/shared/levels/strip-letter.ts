/** Words with which a letter begins; the rest of such a line is a name. */
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|moin|servus|guten (?:morgen|tag|abend)|liebe[rs]?|sehr geehrte[rs]?)\b[^.?;]{0,60}$/i

/** Words with which a letter ends; what follows is who wrote it. */
const closing =
  /^(?:(?:(?:with )?(?:kind|best|warm|warmest|many) )?(?:regards|wishes|thanks)|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|cheers|(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele[n]?|liebe[n]?|herzliche[nm]?) gr(?:ü|ue)(?:ß|ss)(?:e|en)?|mfg|lg|vg|--)\s*[,.!]?$/i

/** What a mail says of an earlier one, and the lines of that one. */
const quotedLine = /^(?:>|(?:on|am) .{4,200} (?:wrote|schrieb)\b.*:$)/i

/** A longer text after a closing is no signature. */
const longestSignature = 12

/**
 * Blanks what makes a letter of advice out of advice: greeting, closing, signature and the quoted lines of an earlier mail.
 * They say nothing about level, and "kind regards" or a street name would be read as if they did. As every place in the
 * result is the same place in the text as given, marks can be shown in that.
 */
export function stripLetter(text: string): string {
  const lines = text.split('\n')
  const kept = lines.map((line) => (quotedLine.test(line.trim()) ? blank(line) : line))
  const first = kept.findIndex(hasWords)
  if (first >= 0 && greeting.test((kept[first] ?? '').trim())) kept[first] = blank(kept[first] ?? '')
  const end = kept.findLastIndex((line) => closing.test(line.trim()))
  if (end >= 0 && kept.slice(end).filter(hasWords).length <= longestSignature)
    for (let at = end; at < kept.length; at += 1) kept[at] = blank(kept[at] ?? '')
  return kept.join('\n')
}

function hasWords(line: string): boolean {
  return line.trim() !== ''
}

function blank(line: string): string {
  return ' '.repeat(line.length)
}
