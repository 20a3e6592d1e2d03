import { z } from 'zod'
import { isAppCommandId } from '../../commands/command-table'
import type { AppCommandId } from '../../commands/command-table'
import { ask, callWith } from '../call'

/** Whether the system lets the quick capture be called from any program. */
export type CaptureShortcut = 'off' | 'registered' | 'refused'

/** How the app stands on this desktop. */
export interface DesktopState {
  readonly captureShortcut: CaptureShortcut
  /** Whether the desktop shows notifications at all. */
  readonly canNotify: boolean
}

/** Windows and what reaches beyond them. */
export const desktopCalls = {
  /** Runs a command that only the main process can do. */
  'desktop.run': callWith(
    z.object({
      command: z.custom<AppCommandId>((value) => typeof value === 'string' && isAppCommandId(value)),
    }),
  ).returning<void>(),
  /** Opens a further window on a place, written as the part of the address behind `#`. */
  'desktop.openWindow': callWith(
    z.object({
      place: z
        .string()
        .max(2000)
        .regex(/^#\/[a-z-]+(\/[^?#]*)?(\?[^#]*)?$/),
    }),
  ).returning<void>(),
  'desktop.state': ask<DesktopState>(),
}
