import { z } from 'zod'
import { idPattern } from '../base/id'

/** One call from the window to the main process: the schema of what goes in, and the shape of what comes back. */
export interface Call<Input, Output> {
  readonly input: z.ZodType<Input>
  /** Carries the type only; there is never a value. */
  readonly output?: Output
}

/** Declares a call that takes no input. */
export function ask<Output>(): Call<undefined, Output> {
  return { input: z.undefined() }
}

/** Declares a call whose input is checked against a schema before the handler sees it. */
export function callWith<Input>(input: z.ZodType<Input>): { returning<Output>(): Call<Input, Output> } {
  return { returning: <Output>() => ({ input }) as Call<Input, Output> }
}

/** An id as it arrives from a window. */
export const idInput = z.string().regex(idPattern)
