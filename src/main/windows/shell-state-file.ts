import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { firstShellState, parseShellState } from './shell-state'
import type { ShellState } from './shell-state'

/** Remembers the windows in a small file of its own, read before the first window can be opened. */
export interface ShellStateFile {
  /** What is remembered now. */
  readonly now: () => ShellState
  /** Remembers something else; failing is harmless and therefore silent. */
  readonly change: (changes: Partial<ShellState>) => void
}

/** Opens the file, or begins with the first state when there is none that can be read. */
export function openShellStateFile(path: string): ShellStateFile {
  let state = read(path)
  return {
    now: () => state,
    change(changes) {
      const next = { ...state, ...changes }
      if (JSON.stringify(next) === JSON.stringify(state)) return
      state = next
      write(path, state)
    },
  }
}

function read(path: string): ShellState {
  try {
    return parseShellState(readFileSync(path, 'utf8'))
  } catch {
    return firstShellState
  }
}

function write(path: string, state: ShellState): void {
  try {
    writeFileSync(`${path}.new`, JSON.stringify(state))
    renameSync(`${path}.new`, path)
  } catch {
    // The next start opens in the middle of the screen.
  }
}
