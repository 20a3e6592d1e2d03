/** What is told when something goes wrong, in German: what happened, what is safe, what to do. */
export const errors = {
  errors: {
    'read-only':
      'Ihre Daten sind nur zum Lesen geöffnet, darum lässt sich nichts ändern. Zuvor Gespeichertes ist sicher.',
    'disk-full':
      'Der Datenträger ist voll. Zuvor Gespeichertes ist sicher; bitte Platz schaffen und erneut versuchen.',
    'folder-not-writable':
      'In den Ordner {{folder}} kann nicht geschrieben werden. Zuvor Gespeichertes ist sicher; bitte das Schreiben dort erlauben und erneut versuchen.',
    'not-saved':
      'Der Datenträger hat abgelehnt ({{reason}}). Zuvor Gespeichertes ist sicher; bitte erneut versuchen.',
    'not-storable':
      'Das enthält etwas, das sich nicht als Text speichern lässt. Nichts wurde geändert; zuvor Gespeichertes ist sicher.',
    'disk-nearly-full':
      'Der Datenträger ist voll. Die letzte Änderung passte noch in eine Reserve, die Levelwise bereithält; bitte jetzt Platz schaffen.',
    'disk-failing':
      'Der Datenträger hat nicht bestätigt, dass die letzte Änderung gespeichert ist ({{reason}}). Zuvor Gespeichertes ist sicher. Levelwise ist bis zum nächsten Start nur zum Lesen geöffnet; bitte anderswo eine Kopie sichern und den Datenträger prüfen.',
    'data-newer':
      'Ihre Daten stammen von einem neueren Levelwise und wurden nicht verändert. Hier lässt sich nichts ändern; zum Weiterarbeiten bitte die neuere Version installieren.',
    'data-unreadable':
      'Ihre Daten in {{folder}} konnten nicht vollständig gelesen werden. Nichts wurde verändert oder ersetzt. Levelwise ist nur zum Lesen geöffnet; eine Sicherung lässt sich wiederherstellen.',
    'data-damaged':
      'Eine Datendatei war beschädigt. Alles darin lag ein zweites Mal vor, darum fehlt nichts. Die beschädigte Datei ist als {{file}} im Ordner quarantine in {{folder}} aufbewahrt.',
    'data-damaged-in-place':
      'Die Datendatei {{file}} in {{folder}} ist beschädigt und wurde so belassen. Ihr Inhalt wurde aus anderen Dateien gelesen.',
    'damage-met':
      'Während Levelwise lief, war eine Datendatei beschädigt. Gespeichertes ist sicher: Alles, was daraus gelesen war, ist in Gebrauch und steht auch in den anderen Dateien. Die beschädigte Datei ist als {{file}} im Ordner quarantine in {{folder}} aufbewahrt. Geschieht das wieder, prüfen Sie bitte den Datenträger oder das Programm, das den Ordner abgleicht.',
    'damage-met-in-place':
      'Während Levelwise lief, war die Datendatei {{file}} in {{folder}} beschädigt; sie wurde so belassen. Gespeichertes ist sicher: Alles, was daraus gelesen war, ist in Gebrauch und steht auch in den anderen Dateien. Bitte prüfen Sie den Datenträger oder das Programm, das den Ordner abgleicht.',
    'data-incomplete':
      'In {{folder}} fehlen gespeicherte Änderungen ({{count}}). Falls ein weiterer Rechner diesen Ordner nutzt, sind sie vielleicht noch unterwegs; bis sie da sind, wird nichts aufgeräumt.',
    'data-folder-unreadable':
      'Der Datenordner {{folder}} konnte nicht gelesen werden ({{reason}}). Nichts wurde verändert. Levelwise ist nur zum Lesen geöffnet.',
    'record-refused':
      'etwas darin hat nicht die Form, die aufbewahrt wird ({{collection}} {{field}}). Was bisher gespeichert ist, ist sicher; bitte den letzten Schritt rückgängig machen und noch einmal speichern.',
    'library-read-only':
      'Ihr Datenordner {{folder}} darf nur gelesen werden. Zuvor Gespeichertes ist sicher und wird gezeigt; um Neues zu speichern, erlauben Sie bitte das Schreiben dort oder verschieben Sie Ihre Daten in einen anderen Ordner.',
    'backup-not-made':
      'In {{folder}} ließ sich keine Sicherung anlegen ({{reason}}). Ihre Bibliothek ist sicher; bitte Platz schaffen oder das Schreiben dort erlauben und erneut versuchen.',
    'backup-not-clean':
      'In dieser Sitzung wird keine Sicherung angelegt, weil Ihre Daten repariert werden mussten oder nur zum Lesen geöffnet sind. Frühere Sicherungen sind sicher; bitte Levelwise neu starten und erneut versuchen.',
    'backup-unreadable':
      'Diese Sicherung in {{folder}} ist beschädigt. Ihre Bibliothek ist sicher und wurde nicht verändert; bitte eine andere Sicherung wählen.',
    'backup-newer':
      'Diese Sicherung in {{folder}} stammt von einem neueren Levelwise. Ihre Bibliothek ist sicher und wurde nicht verändert; zum Wiederherstellen bitte die neuere Version installieren oder eine andere Sicherung wählen.',
    'restore-failed':
      'Die Sicherung ließ sich nicht nach {{folder}} wiederherstellen ({{reason}}). Ihre Bibliothek ist sicher und wurde nicht verändert; bitte Platz schaffen und erneut versuchen.',
    'copy-not-written':
      'Die Kopie {{path}} ließ sich nicht schreiben ({{reason}}). Ihre Bibliothek ist sicher; bitte einen anderen Ort wählen oder Platz schaffen.',
    'move-into-itself':
      'Der Ordner {{folder}} liegt in Ihrem Datenordner. Nichts wurde verschoben; bitte einen außerhalb wählen.',
    'move-failed':
      'Die Kopie in {{folder}} enthält nicht alles, darum bleibt Ihre Bibliothek, wo sie ist, und ist sicher. Bitte erneut versuchen oder einen anderen Ordner wählen.',
    'no-library-there':
      'In {{folder}} liegt keine Levelwise-Bibliothek. Nichts wurde verändert; bitte den Ordner wählen, in dem ihre Dateien liegen.',
    'clock-back':
      'Die Uhr dieses Rechners zeigt {{now}}, doch beim letzten Mal war es {{before}}. Ihre Daten sind sicher: Nichts wird nach der Uhr geordnet oder gelöscht. Bitte die Uhr stellen, damit die Daten stimmen.',
    'clock-ahead':
      'Die Uhr dieses Rechners ist von {{before}} auf {{now}} gesprungen. Ihre Daten sind sicher: Papierkorb und Sicherungen werden nicht nach der Uhr geleert. Falls der Tag falsch ist, bitte die Uhr stellen.',
    'already-open':
      'Levelwise war schon geöffnet, darum wurde dieses Fenster nach vorn geholt. Ihre Daten sind sicher; zwei zugleich auf einer Bibliothek sind nicht nötig.',
    'data-folder-gone':
      'Ihre Daten sind nicht mehr unter {{folder}}. Dort wurde nichts neu begonnen; bitte den Ordner oder seinen Datenträger zurückbringen oder den jetzigen Ort wählen.',
    'data-not-migrated':
      'Ihre Daten konnten noch nicht ins neue Format gebracht werden ({{reason}}). Sie sind sicher und in Gebrauch; der nächste Start versucht es erneut.',
    'file-unreadable':
      'Die Datei {{file}} in {{folder}} konnte nicht gelesen werden ({{reason}}). Sie wurde nicht verändert; ihr Inhalt wurde aus anderen Dateien gelesen, soweit er dort steht.',
    'file-foreign':
      'Die Datei {{file}} in {{folder}} gehört nicht zu Levelwise. Sie wurde so belassen; bitte anderswohin verschieben.',
    'conflict-copies-merged':
      'Ein Programm, das Ordner abgleicht, hatte Kopien von Datendateien angelegt ({{count}}). Ihr Inhalt wurde übernommen; nichts ist verloren.',
    'other-version-kept':
      'Dasselbe war an zwei Stellen geändert worden ({{count}}). Die neueste Fassung ist in Gebrauch; die andere liegt im Papierkorb und lässt sich von dort zurückholen.',
    'log-frozen':
      'Ein Eintrag im Protokoll bleibt, wie er gespeichert wurde. Stattdessen lässt sich eine Berichtigung oder ein Ergebnis hinzufügen.',
    'fit-check-incomplete':
      'Einige Fragen sind noch offen. Bitte beantworten und erneut speichern; die bisherigen Antworten bleiben erhalten.',
    'override-unexplained': 'Bitte in wenigen Worten sagen, warum Sie anders urteilen.',
    'day-invalid': 'Dieser Tag lässt sich nicht verwenden. Bitte heute oder einen späteren Tag wählen.',
    'outcome-empty': 'Bitte in wenigen Worten sagen, was geschehen ist.',
    'correction-empty': 'Bitte schreiben, was zu berichtigen ist.',
    'link-refused':
      'Diese Adresse wird nicht geöffnet, denn sie ist weder eine Webseite noch eine E-Mail-Adresse.',
    'not-printed':
      'Der Drucker war nicht zu erreichen ({{reason}}). Nichts ist verloren; bitte erneut versuchen.',
    'search-rebuilt':
      'Der Suchindex fehlte oder war beschädigt und wurde neu angelegt. Von Ihren Daten war nichts betroffen.',
    'search-stopped':
      'Die Suche ist ausgefallen. Das Lesen und Ihre Aufzeichnungen sind nicht betroffen; bitte Levelwise neu starten.',
    'export-failed':
      'Der Export brach ab ({{reason}}). Nichts ist verloren und keine Datei blieb zurück; bitte erneut versuchen.',
    'export-not-written':
      'Die Datei {{path}} konnte nicht geschrieben werden ({{reason}}). Nichts ist verloren; bitte erneut versuchen.',
    'export-no-permission':
      'Die Datei {{path}} darf dort nicht geschrieben werden. Nichts ist verloren; bitte einen anderen Ordner wählen.',
    'export-disk-full':
      'Für {{path}} ist kein Platz. Nichts ist verloren; bitte einen anderen Datenträger wählen oder Platz schaffen.',
    'export-no-folder':
      'Den Ordner von {{path}} gibt es nicht. Nichts ist verloren; bitte einen anderen wählen.',
    'export-folder-taken':
      'Unter {{path}} liegt schon etwas. Nichts ist verloren; bitte einen freien Namen wählen.',
    'export-not-printed':
      'Die Seiten konnten nicht erstellt werden ({{reason}}). Nichts ist verloren; ein anderes Format gelingt vielleicht.',
    'draft-too-long':
      'Der Text ist länger als eine Million Zeichen. Zuvor Gespeichertes ist sicher; bitte bald speichern.',
    'pack-files-missing':
      'Dateien importierter Pakete ({{packs}}) sind noch nicht oder nicht vollständig auf diesem Rechner. Alles, was Sie gemacht haben, ist sicher, auch Ihre Anmerkungen dazu. Gleicht ein Programm Ihren Datenordner ab, erscheinen sie von selbst, sobald es sie gebracht hat; sonst bitte erneut importieren.',
    'pack-files-arrived':
      'Die Dateien importierter Pakete ({{packs}}) sind eingetroffen. Sie lassen sich jetzt lesen und durchsuchen.',
    'import-nothing': 'Es wurde nichts gewählt. Ihre Bibliothek ist unverändert.',
    'import-drop-mixed':
      'Nichts wurde übernommen: Legen Sie entweder Dateien oder einen einzelnen Ordner ab, und nichts, was inzwischen verschoben wurde. Ihre Bibliothek ist unverändert.',
    'import-gone':
      'Was gewählt wurde, ist nicht mehr zur Hand. Ihre Bibliothek ist unverändert; bitte wählen Sie es noch einmal.',
    'import-undo-missing':
      'Was zum Zurücknehmen dieses Imports nötig ist, fehlt auf der Platte. Ihre Bibliothek ist unverändert; eine Sicherung von vor dem Import enthält es.',
    'import-format-unknown':
      'Dieses Format kann nicht gelesen werden ({{format}}). Ihre Bibliothek ist unverändert.',
    'import-too-many-files':
      'Darin sind mehr als {{limit}} Dateien. Ihre Bibliothek ist unverändert; bitte importieren Sie in Teilen.',
    'import-too-many-items':
      'Darin sind mehr als {{limit}} Dinge. Ihre Bibliothek ist unverändert; bitte importieren Sie in Teilen.',
    'import-too-much-memory':
      'Das Lesen brauchte mehr Speicher, als eine Datei brauchen darf, und wurde beendet. Ihre Bibliothek ist unverändert. Die Datei ist vielleicht beschädigt oder soll Schaden anrichten.',
    'import-too-slow':
      'Das Lesen dauerte viel länger, als es bei einer Datei dauern sollte, und wurde beendet. Ihre Bibliothek ist unverändert. Die Datei ist vielleicht beschädigt oder soll Schaden anrichten.',
    'import-failed':
      'Das konnte nicht gelesen werden ({{reason}}). Ihre Bibliothek ist unverändert; bitte prüfen Sie die Datei oder wählen Sie eine andere.',
    'import-disk-full':
      'Die Platte ist voll. Ihre Bibliothek ist unverändert; schaffen Sie Platz und importieren Sie noch einmal.',
    'import-not-saved':
      'Die Platte hat abgelehnt ({{reason}}). Ihre Bibliothek ist unverändert; bitte versuchen Sie es noch einmal.',
    'import-zip-too-many':
      'Dieses Zip hat mehr als 2.000 Einträge. Ihre Bibliothek ist unverändert; entpacken Sie es und importieren Sie den Ordner.',
    'import-zip-name':
      'Dieses Zip enthält einen Namen, den kein ehrliches Zip hat ({{name}}), deshalb wurde nichts übernommen. Ihre Bibliothek ist unverändert.',
    'import-zip-name-long':
      'Dieses Zip enthält einen zu langen oder zu tiefen Namen ({{name}}), deshalb wurde nichts übernommen. Ihre Bibliothek ist unverändert; entpacken Sie es und importieren Sie den Ordner.',
    'import-zip-link':
      'Dieses Zip enthält eine Verknüpfung zu einem anderen Ort ({{name}}), deshalb wurde nichts übernommen. Ihre Bibliothek ist unverändert.',
    'import-zip-encrypted':
      'Dieses Zip ist durch ein Kennwort verschlossen ({{name}}). Ihre Bibliothek ist unverändert; entpacken Sie es selbst und importieren Sie den Ordner.',
    'import-zip-method':
      'Dieses Zip ist auf eine ungewöhnliche Weise gepackt ({{name}}), die nicht gelesen wird. Ihre Bibliothek ist unverändert; packen Sie es neu oder importieren Sie den Ordner.',
    'import-zip-twice':
      'Dieses Zip enthält denselben Namen zweimal ({{name}}), so dass unklar ist, welcher gemeint ist. Nichts wurde übernommen; Ihre Bibliothek ist unverändert.',
    'import-zip-overlap':
      'Die Einträge dieses Zips liegen übereinander ({{name}}), wie es nur bei einem Zip vorkommt, das Schaden anrichten soll. Nichts wurde übernommen; Ihre Bibliothek ist unverändert.',
    'import-zip-too-large':
      'Entpackt ist dieses Zip größer, als übernommen wird (200 MB, 20 MB je Datei). Ihre Bibliothek ist unverändert; entpacken Sie es und importieren Sie den Ordner.',
    'import-zip-bomb':
      'Dieses Zip würde viel mehr entpacken, als es angibt ({{name}}), wie es nur ein Zip tut, das Schaden anrichten soll. Nichts wurde übernommen; Ihre Bibliothek ist unverändert.',
    'import-zip-damaged':
      'Dieses Zip ist beschädigt ({{name}}), deshalb wurde nichts übernommen. Ihre Bibliothek ist unverändert; bitte holen Sie es neu.',
    'item-missing':
      'Dieser Beitrag ist nicht mehr in der Bibliothek. Ihre Notizen dazu bleiben unter „Anmerkungen“ erhalten.',
  },
} as const
