/** Runs a piece of a test as on a machine in another time zone. Node reads the variable anew each time it is set. */
export function inTimeZone(zone: string, run: () => void): void {
  const before = process.env['TZ']
  process.env['TZ'] = zone
  try {
    run()
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
}
