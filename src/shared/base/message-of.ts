/** What something that was thrown says; its own text where it is no error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
