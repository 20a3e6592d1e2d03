import type { Channel, Input, Output } from './contract'
import type { AppEvents } from './events'

type FeatureOf<C extends string> = C extends `${infer Feature}.${string}` ? Feature : never
type VerbOf<C extends string, F extends string> = C extends `${F}.${infer Verb}` ? Verb : never
type ChannelFunction<C extends Channel> =
  undefined extends Input<C> ? () => Promise<Output<C>> : (input: Input<C>) => Promise<Output<C>>

/** The calls as the window sees them: `calls.goals.add(…)`. */
export type BridgeCalls = {
  readonly [F in FeatureOf<Channel>]: {
    readonly [V in VerbOf<Channel, F>]: `${F}.${V}` extends Channel ? ChannelFunction<`${F}.${V}`> : never
  }
}

/** What the preload puts into the window: named functions and one way to listen, nothing else. */
export interface Bridge {
  readonly calls: BridgeCalls
  /** Calls back with the payload alone. Returns how to stop. */
  on<E extends keyof AppEvents>(event: E, listener: (payload: AppEvents[E]) => void): () => void
}
