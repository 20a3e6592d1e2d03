/** The longest text that is kept unsaved, in UTF-16 units. */
export const longestDraft = 1_100_000
