import { lexQuery } from './lex-query'
import type { QueryToken } from './lex-query'
import type { Filter } from './query'
import { readFilter } from './read-filter'

/** Tells whether a query has an operator with this value. */
export function hasFilter(query: string, name: Filter['name'], value: string): boolean {
  return findFilter(query, name, value) !== undefined
}

/** The operators of a query with their values, one text each; `hasFilterIn` looks one up. */
export function filtersOf(query: string): ReadonlySet<string> {
  return new Set(
    lexQuery(query).flatMap((token) =>
      token.kind === 'filter' && !token.negated ? [JSON.stringify(token.filter)] : [],
    ),
  )
}

/** Tells whether an operator with this value is among those of a query. */
export function hasFilterIn(filters: ReadonlySet<string>, name: Filter['name'], value: string): boolean {
  return filters.has(JSON.stringify(readFilter(name, value)))
}

/** Writes an operator at the end of a query, unless it is there. */
export function addFilter(query: string, name: Filter['name'], value: string): string {
  if (hasFilter(query, name, value)) return query
  const before = query.trimEnd()
  return `${before === '' ? '' : `${before} `}${formatFilter(name, value)} `
}

/** Takes an operator out of a query. */
export function removeFilter(query: string, name: Filter['name'], value: string): string {
  const token = findFilter(query, name, value)
  return token === undefined ? query : cutOut(query, token)
}

/** Adds an operator, or takes it out when it is there: what a click on a facet does. */
export function toggleFilter(query: string, name: Filter['name'], value: string): string {
  return hasFilter(query, name, value) ? removeFilter(query, name, value) : addFilter(query, name, value)
}

/** Writes an operator as one would type it. */
export function formatFilter(name: Filter['name'], value: string): string {
  return /^[\p{L}\p{N}_.,-]+$/u.test(value) ? `${name}:${value}` : `${name}:"${value.replaceAll('"', '')}"`
}

/** Takes a range out of a query and closes the gap. */
export function cutOut(
  query: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const before = query.slice(0, start).trimEnd()
  const after = query.slice(end).trimStart()
  return before === '' || after === '' ? before + after : `${before} ${after}`
}

function findFilter(query: string, name: Filter['name'], value: string): QueryToken | undefined {
  const wanted = JSON.stringify(readFilter(name, value))
  return lexQuery(query).find(
    (token) => token.kind === 'filter' && !token.negated && JSON.stringify(token.filter) === wanted,
  )
}
