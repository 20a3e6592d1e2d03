import { useEffect, useState } from 'react'
import type { LogBeginning } from '../../shared/fit-check/log-beginning'
import { unpack } from '../../shared/ipc/packed'
import { api } from '../api'
import { today } from '../store/today'

/** The beginning of the log, for the moment until the whole is at hand; null until it has come, and where it is not wanted. */
export function useLogBeginning(wanted: boolean): LogBeginning | null {
  const [beginning, setBeginning] = useState<LogBeginning | null>(null)
  useEffect(() => {
    if (!wanted) return
    let stays = true
    void api.log.beginning({ today: today() }).then((packed) => {
      if (stays) setBeginning(unpack(packed))
    })
    return () => {
      stays = false
    }
  }, [wanted])
  return beginning
}
