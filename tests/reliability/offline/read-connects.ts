/** The calls of connect() in a log of strace, by the family of the address that was asked for, such as `AF_UNIX`. */
export function readConnects(log: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const line of log.split('\n')) {
    if (!/\bconnect\(/.test(line) || line.includes('<... connect resumed')) continue
    const family = /sa_family=(AF_[A-Z0-9]+)/.exec(line)?.[1] ?? 'unknown'
    found.set(family, [...(found.get(family) ?? []), line.trim()])
  }
  return found
}
