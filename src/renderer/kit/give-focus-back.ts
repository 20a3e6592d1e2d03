/** Gives the focus back to what had it before, or to the screen when that is gone, so that the keyboard is never nowhere. */
export function giveFocusBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus()
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('#main')?.focus()
}
