/** The way in for windows. The Electron side of it lives in `main/app`; tests use a loopback. */
export interface IpcHost {
  /**
   * Answers a call. The host has made sure that the caller is one of our own windows; `page` is the number of its page, for
   * the few answers that go to that window alone.
   */
  handle(channel: string, answer: (input: unknown, page: number) => Promise<unknown>): void
}
