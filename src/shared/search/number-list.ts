/** Whole numbers below 2^32 that grow by appending; far smaller than an array of numbers. */
export interface NumberList {
  push(value: number): void
  length(): number
  /** A view of what is in the list now; appending later does not change it. */
  view(): Uint32Array
  clear(): void
}

/** Creates an empty list. */
export function createNumberList(capacity = 1024): NumberList {
  let values = new Uint32Array(capacity)
  let length = 0
  return {
    push(value) {
      if (length === values.length) {
        const grown = new Uint32Array(values.length * 2)
        grown.set(values)
        values = grown
      }
      values[length++] = value
    },
    length: () => length,
    view: () => values.subarray(0, length),
    clear() {
      length = 0
    },
  }
}
