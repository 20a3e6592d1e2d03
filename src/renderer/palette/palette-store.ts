import { create } from 'zustand'

/** Whether the palette is open. */
export const usePalette = create<{ readonly open: boolean }>(() => ({ open: false }))

/** Opens the palette. */
export function openPalette(): void {
  usePalette.setState({ open: true })
}

/** Closes the palette. */
export function closePalette(): void {
  usePalette.setState({ open: false })
}
