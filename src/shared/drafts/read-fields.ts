/**
 * Reads the fields of a form from a draft. Only fields that the form has are taken, and only where their kind is the same
 * (or one of the two is null), so that a draft of an older version can spoil nothing; all others stay as they are saved.
 */
export function readFields<T extends object>(text: string, saved: T): T {
  const found = parse(text)
  if (found === undefined) return saved
  const kept = Object.entries(saved).filter(([name, value]) => {
    if (!Object.hasOwn(found, name)) return false
    const other = found[name]
    return other === null || value === null || kindOf(other) === kindOf(value)
  })
  return { ...saved, ...Object.fromEntries(kept.map(([name]) => [name, found[name]])) }
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
