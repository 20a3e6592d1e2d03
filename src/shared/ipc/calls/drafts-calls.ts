import { z } from 'zod'
import type { AppError } from '../../base/app-error'
import type { Result } from '../../base/result'
import { longestDraft } from '../../drafts/longest-draft'
import { callWith } from '../call'

/** Names an editor: what it edits, such as `note-x7…`, `goal-new`, `fit-check-text`. */
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,160}$/)

/** Unsaved text in editors. It outlives a crash and is offered again. */
export const draftsCalls = {
  'drafts.find': callWith(z.object({ id })).returning<string | null>(),
  'drafts.keep': callWith(z.object({ id, text: z.string().max(longestDraft) })).returning<
    Result<void, AppError>
  >(),
  'drafts.forget': callWith(z.object({ id })).returning<Result<void, AppError>>(),
}
