import type { Bridge } from '../shared/ipc/bridge'

declare global {
  interface Window {
    /** Put there by the preload; read in this file only. */
    readonly levelwise: Bridge
  }
}

/** The calls that the main process answers. */
export const api = window.levelwise.calls

/** Listens to what the main process tells. Returns how to stop. */
export const listen = window.levelwise.on
