import { z } from 'zod'
import type { AppError } from '../../base/app-error'
import type { Result } from '../../base/result'
import { themes } from '../../settings/settings'
import { ask, callWith } from '../call'

/** What the app says of itself and of the place where it keeps data. */
export interface AppInfo {
  readonly version: string
  readonly runtime: string
  readonly platform: string
  readonly dataFolder: string
  readonly mode: 'read-write' | 'read-only'
  /** What opening the data found; each is told once. */
  readonly notices: readonly AppError[]
}

/** Matters of the program itself. */
export const appCalls = {
  'app.info': ask<AppInfo>(),
  /** Said once by each window when its first content is on the screen: what can wait may begin. */
  'app.painted': ask<void>(),
  /** Asks the user, then opens the address in the browser. Only http, https and mailto are ever opened. */
  'app.openLink': callWith(z.object({ url: z.string().max(2000) })).returning<Result<void, AppError>>(),
  'app.copyText': callWith(z.object({ text: z.string().max(5_000_000) })).returning<void>(),
  'app.print': ask<Result<void, AppError>>(),
  /** Kept beside the window's place, so that the next start paints the right theme at once. */
  'app.rememberTheme': callWith(z.object({ theme: z.enum(themes) })).returning<void>(),
}
