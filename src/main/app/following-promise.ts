/** A promise that stands for the newest of several: whoever waits on it gets what is current at that moment. */
export interface FollowingPromise<T> {
  readonly promise: Promise<T>
  /** From now on the promise stands for this one. */
  follow(next: Promise<T>): void
}

/** Creates one that waits until it is given something to follow. */
export function createFollowingPromise<T>(): FollowingPromise<T> {
  let begin: (first: Promise<T>) => void = () => undefined
  let current = new Promise<T>((resolve) => (begin = resolve))
  let begun = false
  const promise: Promise<T> = {
    then: (onValue, onError) => current.then(onValue, onError),
    catch: (onError) => current.catch(onError),
    finally: (onEnd) => current.finally(onEnd),
    [Symbol.toStringTag]: 'Promise',
  }
  return {
    promise,
    follow(next) {
      // Those who wait since the start wait for the first.
      if (!begun) begin(next)
      begun = true
      current = next
    },
  }
}
