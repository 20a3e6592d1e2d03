/** The quick capture, in German. */
export const capture = {
  capture: {
    title: 'Rat festhalten',
    hint: 'Einfügen oder eintippen, was Ihnen jemand eben geraten hat.',
    noGoal:
      'Rat wird an einem Ziel gemessen, und keines ist aktiv. Setzen Sie eines im Hauptfenster; was Sie hier schreiben, bleibt so lange erhalten.',
    later:
      'Was Sie nicht beantworten, gilt als „unklar“. Der Eintrag kommt in einer Woche zur Nachschau wieder.',
  },
} as const
