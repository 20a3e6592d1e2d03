/** Shortcuts, in German. */
export const shortcuts = {
  shortcuts: {
    title: 'Tastenkürzel',
    changeSome: 'Tastenkürzel ändern …',
    find: 'Befehl suchen',
    none: 'So heißt kein Befehl.',
    noKeys: 'keine',
    change: 'Ändern',
    changeOf: 'Tasten ändern für: {{command}}',
    reset: 'Zurücksetzen',
    resetOf: 'Tasten zurücksetzen für: {{command}}',
    resetAll: 'Alle zurücksetzen',
    press: 'Neue Tasten drücken …',
    recording: 'Neue Tasten drücken für: {{command}}. Entf nimmt sie weg, Esc lässt alles, wie es ist.',
    conflict:
      '{{keys}} führt schon „{{command}}“ aus. Wenn Sie die Tasten nehmen, hat jener Befehl keine mehr.',
    take: 'Nehmen',
    refused: {
      'needs-modifier':
        '{{keys}} allein ginge bei jedem Tippen verloren. Halten Sie dazu Strg, Cmd oder Alt gedrückt.',
      reserved: '{{keys}} gehört den Textfeldern oder dem System. Bitte wählen Sie andere Tasten.',
    },
    places: {
      text: {
        title: 'In einem Text',
        walk: 'Von Absatz zu Absatz gehen',
        select: 'Das erste Wort auswählen',
        extend: 'Mehr oder weniger auswählen',
        highlight: 'In einer von sechs Farben hervorheben',
      },
      fitCheck: {
        title: 'In einer Prüfung',
        answer: 'Ja, teils, nein, unklar',
        save: 'Ins Protokoll',
      },
      search: { title: 'In Suchtreffern', beside: 'Neben dem zuletzt Gelesenen öffnen' },
      list: { title: 'In einer Leseliste', move: 'Einen Eintrag verschieben' },
    },
  },
} as const
