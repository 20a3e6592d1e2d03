/** The largest of many numbers, without putting them all in order. */
export interface LargestNumbers {
  add(value: number): void
  /** The least of the largest; -Infinity as long as fewer were added than are kept. */
  least(): number
}

/** Keeps the `count` largest of the numbers that are added, in a heap with the least of them on top. */
export function createLargestNumbers(count: number): LargestNumbers {
  const heap = new Float64Array(count)
  let length = 0

  function rise(value: number): void {
    let at = length
    length += 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent] ?? 0
      if (above <= value) break
      heap[at] = above
      at = parent
    }
    heap[at] = value
  }

  function sink(value: number): void {
    let at = 0
    for (;;) {
      const left = at * 2 + 1
      if (left >= count) break
      const right = left + 1
      const child = right < count && (heap[right] ?? 0) < (heap[left] ?? 0) ? right : left
      const below = heap[child] ?? 0
      if (below >= value) break
      heap[at] = below
      at = child
    }
    heap[at] = value
  }

  return {
    add(value) {
      if (length < count) rise(value)
      else if (value > (heap[0] ?? Infinity)) sink(value)
    },
    least: () => (length < count ? -Infinity : (heap[0] ?? Infinity)),
  }
}
