import { useState } from 'react'
import type { Goal } from '../../shared/goals/goal'
import { useActiveGoal } from '../goals/use-active-goal'

/** The goal that a check is made against: the active one, kept as it was when the check began. */
export function useCheckGoal(): Goal | null {
  const active = useActiveGoal()
  const [held, setHeld] = useState<Goal | null>(active)
  if (held === null && active !== null) setHeld(active)
  return held ?? active
}
