/** The text whose first hit is wanted as soon as it has been answered; empty when none is. */
let wanted = ''

/** Opens the first hit for a text: now, or when its answer has come. An answer to other words is never opened. */
export function wantFirstHit(text: string): void {
  wanted = text
  openFirstHit(document.querySelector<HTMLElement>('[data-results]')?.dataset['results'] ?? '')
}

/** Called with each answer that has been drawn. */
export function openFirstHit(answered: string): void {
  if (wanted === '' || wanted !== answered) return
  wanted = ''
  document.querySelector<HTMLElement>('[data-results] a')?.click()
}
