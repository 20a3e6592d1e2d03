/** The tour. */
export const tour = {
  tour: {
    title: 'Tour',
    count: '{{number}} of {{total}}',
    next: 'Next',
    back: 'Back',
    leave: 'Leave the tour',
    done: 'Finish',
    steps: {
      browse: {
        title: 'Every text says at which level it aims',
        text: 'One process, a whole chain, or the whole organisation: the three-tiered stand shows which. Narrow the list by level, topic or kind at the left.',
      },
      goal: {
        title: 'Say what you want to change',
        text: 'One sentence and a level. From then on, whatever aims where you aim is marked. Nothing needs it; it only helps.',
      },
      search: {
        title: 'One box finds everything',
        text: 'Texts, your notes, your lists, your log, this help. A slip of the finger is forgiven; quotation marks and words such as level:2 narrow it.',
      },
      fitCheck: {
        title: 'Somebody told you to do something?',
        text: 'Paste it here. Levelwise says which level it presumes and why; nine questions later you have a verdict with its reason, never a score.',
      },
      log: {
        title: 'What you judged stays as it was',
        text: 'The log freezes each judgement and brings it back on the day you chose, so that you can add what came of it.',
      },
      lists: {
        title: 'Give texts an order and a reason',
        text: 'A reading list says why this, why here. It can be shared as a document, a page or a file for other programs.',
      },
      palette: {
        title: 'If you remember one thing',
        text: 'Ctrl+K, or Cmd+K on a Mac: every command, goal, list and text behind one box. The help is here, and F1 brings you back to it.',
      },
    },
  },
} as const
