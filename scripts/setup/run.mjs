import { spawn } from 'node:child_process'
import { SetupError } from './report.mjs'

/** Runs a program with its output shown on standard error; rejects when it fails. */
export function run(program, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ['ignore', 2, 2], ...options })
    child.on('error', (error) => reject(new SetupError(`${program} could not be started: ${error.message}`)))
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new SetupError(`${program} ${parameters.join(' ')} ended with ${code}`)),
    )
  })
}

/** Runs a program and resolves with its standard output. */
export function capture(program, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    let complaints = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (complaints += chunk))
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0
        ? resolve(output)
        : reject(new SetupError(`${program} failed: ${complaints.trim().slice(-400)}`)),
    )
  })
}
