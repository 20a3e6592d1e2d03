import { useEffect, useState } from 'react'
import type { ItemSummary } from '../../shared/content/item'
import { fetchHelp } from '../store/library-store'

/** The pages of the help in their order; empty until they have come. */
export function useHelpPages(): readonly ItemSummary[] {
  const [pages, setPages] = useState<readonly ItemSummary[]>([])
  useEffect(() => {
    let wanted = true
    void fetchHelp().then((found) => {
      if (wanted) setPages(found)
    })
    return () => {
      wanted = false
    }
  }, [])
  return pages
}
