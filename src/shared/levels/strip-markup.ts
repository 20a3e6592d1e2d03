/**
 * Blanks tags, entities, addresses and control signs out of pasted text, unit by unit, so that every place in the result
 * is the same place in the text as given.
 */
export function stripMarkup(text: string): string {
  return text.replace(
    /<(?:script|style)\b[^>]{0,200}>[\s\S]{0,10000}?<\/(?:script|style)\s*>|<\/?[a-z][^<>]{0,1000}>|<!--[\s\S]{0,10000}?-->|&(?:#\d{1,6}|[a-z]{2,8});|https?:\/\/\S{1,500}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gi,
    (found) => ' '.repeat(found.length),
  )
}
