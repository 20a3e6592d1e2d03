/** Help and what is new. */
export const help = {
  help: {
    title: 'Help',
    lead: 'Short pages, one to a subject. The search finds them too; F1 brings you back here from anywhere.',
    pages: 'Pages of the help',
    kind: 'Help',
  },
  news: {
    updated: 'Levelwise is now at version {{version}}.',
    search: 'One search over the library, your notes, lists and log, with operators and forgiveness.',
    windows:
      'Several windows, each of which comes back where it was; links that open an item from other programs.',
    shortcuts: 'A palette for everything, and shortcuts that you choose yourself.',
    capture: 'Quick capture: advice just heard, logged in one go, if you like from any program.',
    help: 'Help pages that are searched and read like everything else.',
  },
} as const
