import { useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'

/**
 * A component whose code is fetched when it is first drawn; until then the placeholder stands in its place. React's own
 * `lazy` would hold it back for 300 ms once it has shown that something is loading.
 */
export function fetched<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  placeholder: ReactNode = null,
): ComponentType<P> {
  let known: ComponentType<P> | null = null
  return function Fetched(props: P) {
    const [Shown, setShown] = useState(() => known)
    useEffect(() => {
      if (Shown !== null) return
      let wanted = true
      void load().then((module) => {
        known = module.default
        if (wanted) setShown(() => module.default)
      })
      return () => {
        wanted = false
      }
    }, [Shown])
    return Shown === null ? placeholder : <Shown {...props} />
  }
}
