import type { Goal } from '../../shared/goals/goal'
import { useRecords, useSettings } from '../store/records-store'

/** The goal that advice is measured against now, or null. */
export function useActiveGoal(): Goal | null {
  const { activeGoalId } = useSettings()
  const goals = useRecords('goals')
  return goals?.find((goal) => goal.id === activeGoalId && goal.archivedAt === null) ?? null
}
