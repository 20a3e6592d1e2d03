/** The outcome of something that is expected to fail now and then; bugs are thrown instead. */
export type Result<T, E> = Success<T> | Failure<E>

/** A value that could be had. */
export interface Success<T> {
  readonly ok: true
  readonly value: T
}

/** The reason why no value could be had. */
export interface Failure<E> {
  readonly ok: false
  readonly error: E
}

/** Wraps a value as a success. */
export function success<T>(value: T): Success<T> {
  return { ok: true, value }
}

/** Wraps a reason as a failure. */
export function failure<E>(error: E): Failure<E> {
  return { ok: false, error }
}
