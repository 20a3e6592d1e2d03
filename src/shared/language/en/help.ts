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
    annotations: 'Highlights that survive updates of the text, and references in the style that you choose.',
    export: 'Export in thirteen formats, Word, EPUB, web annotations and notes for Obsidian among them.',
    import:
      'Import of packs, Obsidian vaults, pages, tables and references: first a plan, then a report, undone whole.',
    safety:
      'Every change written twice, back-ups that restore into a new place, and a folder that two machines may share.',
    windows:
      'Several windows, each of which comes back where it was; links that open an item from other programs.',
    shortcuts: 'A palette for everything, and shortcuts that you choose yourself.',
    capture: 'Quick capture: advice just heard, logged in one go, if you like from any program.',
    help: 'Help pages that are searched and read like everything else, and a tour of two minutes.',
  },
} as const
