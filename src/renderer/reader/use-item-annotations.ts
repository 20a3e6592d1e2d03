import { useEffect, useState } from 'react'
import type { Annotation } from '../../shared/annotations/annotation'
import { api, listen } from '../api'

/** The annotations of an item, in the order of the text as far as it is known, kept current. */
export function useItemAnnotations(itemId: string): readonly Annotation[] {
  const [annotations, setAnnotations] = useState<readonly Annotation[]>([])
  useEffect(() => {
    let wanted = true
    const load = (): void => {
      void api.annotations.forItem({ itemId }).then((found) => {
        if (wanted) setAnnotations(found)
      })
    }
    load()
    const stop = listen('records.changed', (changed) => {
      if (changed.annotations !== undefined) load()
    })
    return () => {
      wanted = false
      stop()
    }
  }, [itemId])
  return annotations
}
