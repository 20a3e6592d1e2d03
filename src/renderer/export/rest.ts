/** Lets the window draw and answer before long work goes on. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
