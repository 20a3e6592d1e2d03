/** What reaches beyond the windows, in German. */
export const desktop = {
  desktop: {
    title: 'Auf diesem Schreibtisch',
    hint: 'Dies reicht über das Fenster hinaus. Alles ist aus, bis Sie es wollen.',
    capture: 'Rat festhalten aus jedem Programm',
    captureHint:
      '{{keys}} öffnet ein kleines Fenster, in das Sie eben gehörten Rat einfügen. Die Tasten ändern Sie unter „Tastenkürzel“.',
    captureNoKeys:
      'Geben Sie „Rat festhalten“ unter „Tastenkürzel“ Tasten; sie gelten dann in jedem Programm.',
    captureRefused:
      'Das System hat {{keys}} nicht an Levelwise vergeben; vielleicht hält ein anderes Programm diese Tasten. Wählen Sie unter Tastenkürzel andere. In Levelwise selbst gelten sie.',
    tray: 'Ein Zeichen in der Taskleiste mit der Zahl fälliger Nachschauen',
    trayHint: 'Es ist da, solange Levelwise läuft.',
    notify: 'Eine Mitteilung, wenn Nachschauen fällig sind',
    notifyHint: 'Höchstens eine am Tag.',
    notifyImpossible: 'Dieser Schreibtisch zeigt keine Mitteilungen; es würde nichts erscheinen.',
  },
} as const
