const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A day as people write it in a language: "10 March 2026", "10. März 2026". `day` begins with YYYY-MM-DD; a text that is no day
 * is given back as it is. A formatter takes long to make, so each is made once a language.
 */
export function formatDay(day: string, language: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const known = formats.get(language)
  if (known !== undefined) return known.format(date)
  const made = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  formats.set(language, made)
  return made.format(date)
}
