import { useEffect } from 'react'
import { useWords } from '../language/use-words'
import { usePlacePart } from '../navigation'
import { useLibrary } from '../store/library-store'
import { useRecordsStore } from '../store/records-store'

/**
 * Names the window by what it shows, so that several windows can be told apart in a task bar: the item, the entry or the
 * list, else the screen.
 */
export function useWindowTitle(screenName: string): void {
  const t = useWords()
  const screen = usePlacePart((place) => place.screen)
  const id = usePlacePart((place) => place.id)
  const item = useLibrary(({ byId }) => (screen === 'item' ? byId.get(id)?.title : undefined))
  const own = useRecordsStore(({ cached }) =>
    screen === 'log'
      ? cached.log?.find((entry) => entry.id === id)?.subject.title
      : screen === 'lists'
        ? cached.lists?.find((list) => list.id === id)?.title
        : undefined,
  )
  const shown = item ?? own ?? ''
  useEffect(() => {
    document.title = `${shown === '' ? screenName : shown} · ${t('app.name')}`
  }, [shown, screenName, t])
}
