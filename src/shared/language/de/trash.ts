/** The trash, in German. */
export const trash = {
  trash: {
    title: 'Papierkorb',
    lead: 'Gelöschtes wartet hier 90 Tage und lässt sich zurücklegen.',
    restore: 'Zurücklegen',
    restoreWhat: 'Zurücklegen: {{what}}',
    deleted: 'gelöscht am {{date}}',
    daysLeft_one: 'noch {{count, number}} Tag',
    daysLeft_other: 'noch {{count, number}} Tage',
    items: 'Gelöschtes',
    emptyTitle: 'Der Papierkorb ist leer',
    emptyText:
      'Ziele, Anmerkungen, Listen, Gegensätze, gespeicherte Suchen und zusammengelegte Ratgebende, die Sie löschen, kommen zuerst hierher.',
    empty: 'Alles endgültig löschen',
    emptySure:
      '{{count, number}} Dinge endgültig löschen? „Rückgängig“ bringt sie zurück, bis 200 weitere Änderungen gemacht sind.',
    kinds: {
      annotations: 'Anmerkung',
      lists: 'Leseliste',
      contrasts: 'Gegensatz',
      searches: 'Gespeicherte Suche',
      goals: 'Ziel',
      log: 'Eintrag im Protokoll',
      positions: 'Lesestelle',
      settings: 'Einstellungen',
      packs: 'Paket',
      trash: 'Papierkorb',
      drafts: 'Entwurf',
      advisers: 'Zusammengelegte Ratgebende',
      lenses: 'Blick auf Stufe 3',
      imports: 'Import',
      tagged: 'Stufe eines Eintrags',
    },
  },
} as const
