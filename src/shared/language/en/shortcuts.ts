/** Shortcuts: the overlay, and choosing others. */
export const shortcuts = {
  shortcuts: {
    title: 'Shortcuts',
    changeSome: 'Change shortcuts …',
    find: 'Find a command',
    none: 'No command is called that.',
    noKeys: 'none',
    change: 'Change',
    changeOf: 'Change the keys of: {{command}}',
    reset: 'Reset',
    resetOf: 'Reset the keys of: {{command}}',
    resetAll: 'Reset all',
    press: 'Press the new keys …',
    recording: 'Press the new keys for: {{command}}. Delete takes them away, Escape leaves all as it is.',
    conflict: '{{keys}} already runs “{{command}}”. Taking it leaves that command without keys.',
    take: 'Take it',
    refused: {
      'needs-modifier': '{{keys}} alone would be lost whenever you type. Hold Ctrl, Cmd or Alt with it.',
      reserved: '{{keys}} belongs to text fields or to the system. Choose other keys.',
    },
    places: {
      text: {
        title: 'In a text',
        walk: 'Walk the paragraphs',
        select: 'Select the first word',
        extend: 'Select more or less',
        highlight: 'Highlight in one of six colours',
      },
      fitCheck: { title: 'In a fit check', answer: 'Yes, partly, no, can’t tell', save: 'Save to the log' },
      search: { title: 'In search results', beside: 'Open beside what was read last' },
      list: { title: 'In a reading list', move: 'Move an item up or down' },
    },
  },
} as const
