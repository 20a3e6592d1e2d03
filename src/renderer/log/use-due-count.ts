import { useEffect, useState } from 'react'
import { api, listen } from '../api'
import { today } from '../store/today'

/** How many log entries have come back. Asked anew when the log changes and when the window is looked at again: days pass. */
export function useDueCount(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const ask = (): void => void api.records.countDue({ today: today() }).then(setCount)
    ask()
    window.addEventListener('focus', ask)
    const stop = listen('records.changed', (changed) => {
      if (changed.log !== undefined) ask()
    })
    return () => {
      window.removeEventListener('focus', ask)
      stop()
    }
  }, [])
  return count
}
