import { useEffect, useState } from 'react'
import type { LogFigures } from '../../shared/insights/log-figures'
import { unpack } from '../../shared/ipc/packed'
import { api, listen } from '../api'
import { useActiveGoal } from '../goals/use-active-goal'
import { today } from '../store/today'

/** The figures of the log, kept current; null until they have come. The entries themselves stay where they are. */
export function useLogFigures(): LogFigures | null {
  const [figures, setFigures] = useState<LogFigures | null>(null)
  const aim = useActiveGoal()?.level ?? 1
  useEffect(() => {
    let wanted = true
    const ask = (): void =>
      void api.log.figures({ aim, today: today() }).then((packed) => {
        if (wanted) setFigures(unpack(packed))
      })
    ask()
    const stop = listen('records.changed', (changed) => {
      if ('log' in changed || 'goals' in changed || 'advisers' in changed) ask()
    })
    return () => {
      wanted = false
      stop()
    }
  }, [aim])
  return figures
}
