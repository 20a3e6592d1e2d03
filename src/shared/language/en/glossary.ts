/** The glossary of change words. */
export const glossary = {
  glossary: {
    title: 'Change words',
    lead: 'Words that advisers use for change, what they mean, and what they sometimes hide.',
    filter: 'Find a word',
    also: 'also: {{words}}',
    seek: 'Search the library for “{{text}}”',
    noneTitle: 'No such word here',
    noneText: 'Try fewer letters, or search the library for it.',
  },
} as const
