import { spawn } from 'node:child_process'

/** How a command ended. `code` is null when it could not be started or was killed. */
export interface Outcome {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** Runs a program to its end and never throws. `seconds` is the longest that it may take before it is killed. */
export function runCommand(
  program: string,
  parameters: readonly string[],
  options: {
    readonly folder?: string
    readonly environment?: Readonly<Record<string, string>>
    readonly seconds?: number
  } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: options.folder,
      env: { ...process.env, ...options.environment },
      timeout: (options.seconds ?? 600) * 1000,
      killSignal: 'SIGKILL',
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.on('error', (error) => resolve({ code: null, output, errors: error.message }))
    child.on('close', (code) => resolve({ code, output, errors }))
  })
}
