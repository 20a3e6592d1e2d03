/** The way in for windows. The Electron side of it lives in `main/app`; tests use a loopback. */
export interface IpcHost {
  /** Answers a call. The host has made sure that the caller is one of our own windows. */
  handle(channel: string, answer: (input: unknown) => Promise<unknown>): void
}
