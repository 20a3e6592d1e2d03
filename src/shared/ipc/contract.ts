import type { Call } from './call'
import { annotationsCalls } from './calls/annotations-calls'
import { appCalls } from './calls/app-calls'
import { backupsCalls } from './calls/backups-calls'
import { draftsCalls } from './calls/drafts-calls'
import { desktopCalls } from './calls/desktop-calls'
import { exportCalls } from './calls/export-calls'
import { importCalls } from './calls/import-calls'
import { libraryCalls } from './calls/library-calls'
import { logCalls } from './calls/log-calls'
import { recordsCalls } from './calls/records-calls'
import { searchCalls } from './calls/search-calls'

/** Every call that a window may make. A channel is declared here once; bridge, handlers and checks are derived from it. */
export const contract = {
  ...libraryCalls,
  ...recordsCalls,
  ...annotationsCalls,
  ...logCalls,
  ...searchCalls,
  ...exportCalls,
  ...importCalls,
  ...appCalls,
  ...backupsCalls,
  ...draftsCalls,
  ...desktopCalls,
}

/** The contract as a type. */
export type Contract = typeof contract
/** The name of a call. */
export type Channel = keyof Contract
/** What a call takes. */
export type Input<C extends Channel> = Contract[C] extends Call<infer I, unknown> ? I : never
/** What a call gives back. */
export type Output<C extends Channel> = Contract[C] extends Call<infer _I, infer O> ? O : never

/** One function a call; the compiler refuses a set that lacks one. */
export type Handlers = { readonly [C in Channel]: (input: Input<C>) => Promise<Output<C>> | Output<C> }
