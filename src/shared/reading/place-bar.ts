/** A rectangle in pixels, in whatever coordinates the caller uses. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels between a bar and what it belongs to. */
const gap = 8

/**
 * Where a bar stands that belongs to some selected words: above them, or below where there is no room above, never over
 * them. Only where the words fill the view from edge to edge it stands at the lower edge of the view.
 */
export function placeBar(
  selected: Box,
  bar: { readonly width: number; readonly height: number },
  view: Box,
): { readonly left: number; readonly top: number } {
  const left = Math.max(view.left, Math.min(selected.left, view.right - bar.width))
  const above = selected.top - gap - bar.height
  if (above >= view.top) return { left, top: above }
  const below = selected.bottom + gap
  if (below + bar.height <= view.bottom) return { left, top: below }
  return { left, top: view.bottom - gap - bar.height }
}
