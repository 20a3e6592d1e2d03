/** Links to items that come from outside, also before there is a window to show them. */
export interface LinkInbox {
  take(itemId: string): void
  /** From now on links go to `open`. Gives the last one that came before, or null. */
  openWith(open: (itemId: string) => void): string | null
}

/** Creates the inbox with the link that the app was started with, or null. */
export function createLinkInbox(first: string | null): LinkInbox {
  let waiting = first
  let take = (itemId: string): void => {
    waiting = itemId
  }
  return {
    take: (itemId) => take(itemId),
    openWith(open) {
      take = open
      return waiting
    },
  }
}
