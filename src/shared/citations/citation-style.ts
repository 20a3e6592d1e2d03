import type { Settings } from '../settings/settings'
import apa from './styles/apa.json'
import chicago from './styles/chicago-author-date.json'
import harvard from './styles/harvard-cite-them-right.json'
import german from './styles/locale-de-de.json'
import british from './styles/locale-en-gb.json'
import american from './styles/locale-en-us.json'

/** The styles that a user can choose. */
export type CitationStyle = Settings['citationStyle']
/** The languages whose words ("edited by", "accessed") are known. */
export type CitationLanguage = 'en-GB' | 'en-US' | 'de-DE'

/** The rules of each style, in the form that the citation processor reads. Origin and licences: styles/README.md. */
export const styleRules: Readonly<Record<CitationStyle, unknown>> = { apa, chicago, harvard }
/** The words of each language, in the same form. */
export const styleWords: Readonly<Record<CitationLanguage, unknown>> = {
  'en-GB': british,
  'en-US': american,
  'de-DE': german,
}

/** The language whose words come closest to a BCP 47 tag; British English where none does. */
export function toCitationLanguage(tag: string): CitationLanguage {
  const folded = tag.toLowerCase()
  if (/^de\b/.test(folded)) return 'de-DE'
  return folded === 'en-us' ? 'en-US' : 'en-GB'
}
