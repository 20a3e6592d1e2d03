import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What was asked of the desktop, as `tests/support/desktop-session.py` tells it. */
export type Asked =
  | { readonly what: 'ready' }
  | { readonly what: 'notification'; readonly id: number; readonly title: string; readonly body: string }
  | { readonly what: 'tray'; readonly shown: boolean }
  | { readonly what: 'tooltip'; readonly text: string }
  | { readonly what: 'menu'; readonly entries: readonly { readonly id: number; readonly label: string }[] }
  | { readonly what: 'failure'; readonly text: string }

/** A desktop's message bus with the services that show notifications and tray icons. */
export interface DesktopSession {
  /** What a program needs in its environment to be on this desktop. */
  readonly environment: Readonly<Record<string, string>>
  /** All that was asked so far, oldest first. */
  readonly asked: readonly Asked[]
  /** Does what a user would do with the mouse; the words stand in the script. */
  act(command: string): void
  close(): Promise<void>
}

/** Starts a message bus of its own; nothing of the machine's desktop is touched. */
export async function startDesktopSession(): Promise<DesktopSession> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address'])
  const address = await new Promise<string>((resolve) =>
    createInterface({ input: bus.stdout }).once('line', resolve),
  )
  const environment = { DBUS_SESSION_BUS_ADDRESS: address }
  const script = join(__dirname, '..', 'support', 'desktop-session.py')
  // Debian's own Python, for which its packages are.
  const services = spawn('/usr/bin/python3', [script], { env: { ...process.env, ...environment } })
  services.stderr.pipe(process.stderr)
  const asked: Asked[] = []
  const lines = createInterface({ input: services.stdout })
  // Each line is written by our own script.
  lines.on('line', (line) => asked.push(JSON.parse(line) as Asked))
  await once(lines, 'line')
  return {
    environment,
    asked,
    act: (command) => void services.stdin.write(`${command}\n`),
    async close() {
      services.stdin.end()
      await ended(services)
      bus.kill()
      await ended(bus)
    },
  }
}

async function ended(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
