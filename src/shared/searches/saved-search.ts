/** A query that the user keeps; it acts as a smart list. */
export interface SavedSearch {
  readonly id: string
  readonly title: string
  readonly query: string
  readonly createdAt: string
}
