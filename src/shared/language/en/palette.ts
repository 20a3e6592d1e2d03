/** The command palette. */
export const palette = {
  palette: {
    dialog: 'Commands',
    type: 'Type a command',
    none: 'Nothing is called that. Try fewer letters, or search the library instead.',
    command: 'command',
    list: 'reading list',
  },
} as const
