import type { AppError } from '../../shared/base/app-error'
import type { StoreState } from './store'

/** The state of a store over time: notices are added, and read-write may turn into read-only, never back. */
export interface StoreCondition {
  readonly state: StoreState
  tell(...notices: readonly AppError[]): void
  /** Nothing may be written any more. */
  lock(notice: AppError): void
  watch(listener: (state: StoreState) => void): () => void
}

/** Begins with what opening found. A notice that is told already is not told again. */
export function createStoreCondition(initial: StoreState): StoreCondition {
  let state = initial
  const listeners = new Set<(state: StoreState) => void>()

  function change(next: Partial<StoreState>): void {
    state = { ...state, ...next }
    for (const listener of listeners) listener(state)
  }

  function tell(...notices: readonly AppError[]): void {
    const told = new Set(state.notices.map((notice) => JSON.stringify(notice)))
    const fresh = notices.filter((notice) => !told.has(JSON.stringify(notice)))
    if (fresh.length > 0) change({ notices: [...state.notices, ...fresh] })
  }

  return {
    get state() {
      return state
    },
    tell,
    lock(notice) {
      if (state.mode === 'read-only') return
      change({ mode: 'read-only', notices: [...state.notices, notice] })
    },
    watch(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
