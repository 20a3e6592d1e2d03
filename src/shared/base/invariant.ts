/** Throws when something that cannot be false is false: a bug, never bad input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`)
}

/** Marks the end of an exhaustive switch; the compiler rejects a call that can be reached. */
export function unreachable(value: never): never {
  throw new Error(`Case not handled: ${String(value)}`)
}
