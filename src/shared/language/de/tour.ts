/** The tour, in German. */
export const tour = {
  tour: {
    title: 'Rundgang',
    count: '{{number}} von {{total}}',
    next: 'Weiter',
    back: 'Zurück',
    leave: 'Rundgang verlassen',
    done: 'Fertig',
    steps: {
      browse: {
        title: 'Jeder Text sagt, auf welche Stufe er zielt',
        text: 'Ein Ablauf, eine ganze Kette oder die ganze Organisation: das dreistufige Podest zeigt es. Links lässt sich die Liste nach Stufe, Thema oder Art eingrenzen.',
      },
      goal: {
        title: 'Sagen Sie, was Sie ändern wollen',
        text: 'Ein Satz und eine Stufe. Von da an ist gekennzeichnet, was dorthin zielt, wohin Sie zielen. Nötig ist es nie; es hilft nur.',
      },
      search: {
        title: 'Ein Feld findet alles',
        text: 'Texte, Ihre Notizen, Listen und das Protokoll, diese Hilfe. Vertippen wird verziehen; Anführungszeichen und Wörter wie level:2 grenzen ein.',
      },
      fitCheck: {
        title: 'Jemand hat Ihnen etwas geraten?',
        text: 'Fügen Sie es hier ein. Levelwise sagt, welche Stufe es voraussetzt und warum; neun Fragen später haben Sie ein Urteil mit Begründung, nie eine Punktzahl.',
      },
      log: {
        title: 'Ihr Urteil bleibt, wie es war',
        text: 'Das Protokoll hält jedes Urteil fest und legt es Ihnen am gewählten Tag wieder vor, damit Sie ergänzen, was daraus geworden ist.',
      },
      lists: {
        title: 'Geben Sie Texten eine Reihenfolge und einen Grund',
        text: 'Eine Leseliste sagt, warum dieser Text, warum an dieser Stelle. Sie lässt sich als Dokument, als Seite oder als Datei für andere Programme weitergeben.',
      },
      palette: {
        title: 'Wenn Sie sich eines merken',
        text: 'Strg+K, am Mac Cmd+K: jeder Befehl, jedes Ziel, jede Liste und jeder Text hinter einem Feld. Hier steht auch die Hilfe; F1 führt zu ihr zurück.',
      },
    },
  },
} as const
