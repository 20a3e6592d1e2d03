import { contract } from '../../shared/ipc/contract'
import type { Channel, Handlers } from '../../shared/ipc/contract'
import type { IpcHost } from './ipc-host'

/** Connects every channel of the contract with its handler. Input that does not match the schema never reaches it. */
export function registerCalls(host: IpcHost, handlers: Handlers): void {
  // The keys of the contract are exactly the channels; Object.keys only loses that.
  for (const channel of Object.keys(contract) as Channel[]) {
    const schema = contract[channel].input
    // Each handler takes what its own schema yields; a loop over all of them cannot say so.
    const handler = handlers[channel] as (input: unknown) => unknown
    host.handle(channel, async (input) => {
      const parsed = schema.safeParse(input)
      if (!parsed.success) throw new Error(`Refused: the input of ${channel} is not valid`)
      return handler(parsed.data)
    })
  }
}
