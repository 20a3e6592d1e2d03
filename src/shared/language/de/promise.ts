/** Was über die Daten versprochen wird; „Über Levelwise“ zeigt diese Worte. */
export const promise = {
  promise: {
    title: 'Was Levelwise über Ihre Daten verspricht',
    lead: 'Eine Änderung, die Levelwise als „Gespeichert“ gezeigt hat, übersteht Abstürze, Stromausfälle, volle Datenträger und Schäden an jeder einzelnen Datei. Lässt sich je etwas nicht lesen, sagt Levelwise es, bewahrt die beschädigten Bytes auf und setzt nie eine leere Datei an die Stelle Ihrer Daten.',
    promised: {
      title: 'Was versprochen wird',
      saved:
        '„Gespeichert“ heißt: auf den Datenträger geschrieben, und er hat es bestätigt. Vorher steht es nie da.',
      drafts:
        'Text in einem Eingabefeld, der noch nicht gespeichert ist, wird beim Schreiben mitgeführt und nach einem Absturz wieder angeboten.',
      undo: 'Jede Änderung lässt sich rückgängig machen, auch nach einem Neustart. Gelöschtes wartet 90 Tage im Papierkorb.',
      backups:
        'Sicherungen entstehen von selbst (sieben tägliche, vier wöchentliche, zwölf monatliche) und vor jedem Import, jedem Wiederherstellen, jedem neuen Datenformat und jedem Löschen von vielem auf einmal, und nur aus Daten, die sich fehlerfrei öffnen ließen. Jede wird einmal geöffnet, um zu beweisen, dass es geht. Das Wiederherstellen überschreibt nie, was Sie haben.',
      newer: 'Daten einer neueren Version werden nur zum Lesen geöffnet und um kein Byte verändert.',
      together:
        'Zwei Computer oder zwei laufende Programme dürfen einen Ordner teilen. Keines überschreibt das andere; haben beide dasselbe geändert, ist die neueste Fassung in Gebrauch, und die andere liegt im Papierkorb. Nur von der Stelle, an der Sie zu lesen aufhörten, zählt allein die letzte.',
    },
    where: {
      title: 'Wo Ihre Dateien liegen',
      folder:
        'Die Einstellungen nennen den Ordner. Er liegt nur auf Ihrem Computer, es sei denn, Sie legen ihn in einen geteilten Ordner.',
      snapshot:
        'snapshot-….json: alles, was Sie angelegt haben, als JSON, in drei Generationen, jede mit Prüfsumme.',
      journal:
        'journal-…-a.log und -b.log: jede Änderung seither, eine je Zeile, doppelt in zwei Dateien geschrieben.',
      quarantine: 'quarantine: was beschädigt vorgefunden wurde. Levelwise löscht darin nie etwas.',
      blobs: 'blobs: die Dateien importierter Pakete, jede nach ihrer SHA-256 benannt.',
      ballast: 'ballast.bin: zwei Megabyte nichts, die freigegeben werden, wenn der Datenträger voll ist.',
      earlier:
        'before-format-2 und data-999999999.json: nur dort, wo ein älteres Levelwise geschrieben hatte: seine Dateien, wie sie waren, und ein Vermerk, der es davon abhält, neu zu beginnen.',
      backups:
        'backups, mit einem eigenen Ordner blobs: die Sicherungen, im eigenen Ordner des Programms und nicht in Ihren Daten.',
      drafts: 'drafts: Getipptes, das noch nicht gespeichert ist, im eigenen Ordner des Programms.',
    },
    reading: {
      title: 'Wie sie sich ohne Levelwise lesen lassen',
      copy: '„Vollständige Kopie speichern“ in den Einstellungen schreibt eine Zip-Datei mit Markdown zum Lesen und JSON zum Verarbeiten. Sie braucht kein Programm von uns.',
      json: 'Die Dateien selbst sind Text: Jeder Editor öffnet sie, und jedes Programm, das JSON versteht, liest sie Zeile für Zeile.',
      exports:
        'Listen, Anmerkungen und Protokoll verlassen Levelwise in offenen Formaten, darunter Markdown, HTML, CSV, BibTeX und W3C Web Annotations.',
    },
    never: {
      title: 'Was Levelwise nie tut',
      network:
        'Es öffnet keine Verbindung zu irgendeinem Netz: kein Konto, keine Messung, keine Suche nach Updates, keine Schriften oder Bilder von anderswo.',
      run: 'Es führt nie etwas aus, was in einem Text, einem Paket oder einer Datei steht, und macht aus Text nie HTML.',
      open: 'Es öffnet einen Link erst, wenn Sie seine ganze Adresse gesehen und Ja gesagt haben, und nur Web- und E-Mail-Adressen. Dateien öffnet es nie.',
      defaults:
        'Es schreibt nie eine leere oder erste Datei über vorhandene Daten und löscht nie eine beschädigte Datei.',
      paths:
        'Es liest und schreibt Dateien nur dort, wohin Sie in einem Dialog gezeigt haben, und im eigenen Ordner.',
    },
    proof: {
      title: 'Wie Sie es selbst prüfen',
      run: '„npm run prove“ im Quelltext versucht, diese Versprechen zu brechen, eines nach dem anderen, in etwa einer Viertelstunde; „npm run prove:long“ geht weiter.',
      seed: 'Jeder Lauf nennt seinen Startwert, was gezählt wurde und was sich nicht versuchen ließ. Absichtlich kaputte Fassungen müssen durchfallen, sonst beweist der Beweis nichts.',
      results: 'Die letzten Ergebnisse stehen in docs/proof.md.',
    },
    limits: {
      title: 'Was nicht versprochen wird',
      flush:
        'Ein Datenträger, der sagt, er habe geschrieben, und es nicht getan hat: Das sieht kein Programm.',
      disks:
        'Zwei Datenträger, die zugleich ausfallen, und Dateien, die samt den Sicherungen von Hand gelöscht werden.',
      systems:
        'Die Tests laufen unter Linux (ext4, XFS, tmpfs). Die Dateisysteme von Windows und macOS gehören noch nicht dazu.',
      chromium:
        'Als root, wie auf manchen Bau-Rechnern, ist Chromiums eigene Sandbox aus; dort wird geprüft, wie Fenster eingestellt sind, nicht was der Kernel verweigert.',
      asar: 'Die Prüfung, dass die Dateien des Programms unverändert sind, gibt es nur unter Windows und macOS.',
      person:
        'Wer Ihr Benutzerkonto verwenden kann, kann Ihre Dateien lesen: Levelwise verschlüsselt sie nicht.',
    },
  },
} as const
