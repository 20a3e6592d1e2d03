/** Help and what is new, in German. */
export const help = {
  help: {
    title: 'Hilfe',
    lead: 'Kurze Seiten, je eine zu einem Thema, wie die Bibliothek auf Englisch. Auch die Suche findet sie; F1 führt von überall hierher zurück.',
    pages: 'Seiten der Hilfe',
    kind: 'Hilfe',
  },
  news: {
    updated: 'Levelwise hat jetzt die Version {{version}}.',
    search: 'Eine Suche über Bibliothek, Notizen, Listen und Protokoll, mit Operatoren und Nachsicht.',
    annotations:
      'Markierungen, die Änderungen am Text überstehen, und Nachweise in der Zitierweise Ihrer Wahl.',
    export: 'Export in dreizehn Formaten, darunter Word, EPUB, Web-Annotationen und Notizen für Obsidian.',
    import:
      'Import von Paketen, Obsidian-Ordnern, Seiten, Tabellen und Literaturangaben: erst ein Plan, dann ein Bericht, als Ganzes zurückzunehmen.',
    safety:
      'Jede Änderung doppelt geschrieben, Sicherungen, die an neuer Stelle wiederhergestellt werden, und ein Ordner, den zwei Rechner teilen dürfen.',
    windows:
      'Mehrere Fenster, die alle wiederkommen, wo sie waren; Links, die aus anderen Programmen einen Text öffnen.',
    shortcuts: 'Eine Palette für alles, und Tastenkürzel nach Ihrer Wahl.',
    capture: 'Rat festhalten: eben Gehörtes in einem Zug protokollieren, auf Wunsch aus jedem Programm.',
    help: 'Hilfeseiten, die gesucht und gelesen werden wie alles andere, und ein Rundgang von zwei Minuten.',
  },
} as const
