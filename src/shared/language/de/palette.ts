/** The command palette, in German. */
export const palette = {
  palette: {
    dialog: 'Befehle',
    type: 'Befehl eingeben',
    none: 'Nichts heißt so. Weniger Buchstaben eingeben oder die Bibliothek durchsuchen.',
    command: 'Befehl',
    list: 'Leseliste',
  },
} as const
