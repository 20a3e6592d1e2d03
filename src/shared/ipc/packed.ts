/**
 * An answer as JSON text. What crosses from the preload to the page is copied value by value, which for an answer of a
 * thousand small objects takes longer than making it; a text crosses at once. For plain data only.
 */
export type Packed<T> = string & { readonly packs?: T }

/** Writes plain data as text. */
export function pack<T>(value: T): Packed<T> {
  return JSON.stringify(value)
}

/** Reads what `pack` wrote. */
export function unpack<T>(text: Packed<T>): T {
  // The text was written by `pack` from a value of this type.
  return JSON.parse(text) as T
}
