/** Beispieldaten: die Wörter des Fensters und die der Beispiele selbst. */
export const sample = {
  sample: {
    add: 'Mit Beispieldaten umsehen',
    shown: 'Es werden Beispieldaten gezeigt.',
    remove: 'Entfernen',
    kept_one:
      'Die Beispieldaten sind fort. {{count, number}} Eintrag, den Sie geändert hatten, ist nun Ihr eigener.',
    kept_other:
      'Die Beispieldaten sind fort. {{count, number}} Einträge, die Sie geändert hatten, sind nun Ihre eigenen.',
    hint: 'Ein Ziel, ein halbes Jahr Protokoll, Markierungen und eine Leseliste, alles ausgedacht. Ein Klick entfernt sie wieder.',
    tag: 'Beispiel',
    goal: 'Beispiel: vom ersten Anruf bis zum dichten Dach in der halben Zeit',
    pasted: {
      ownFigure: {
        text: 'Geben Sie jedem Team eine eigene Kennzahl und hängen Sie sie dort auf, wo das Team sie sieht.',
        adviser: 'ein Handbuch für Teamleitungen',
      },
      oneSystem: {
        text: 'Bringen Sie alle auf ein System. Der Rest folgt von selbst.',
        adviser: 'ein Verkäufer von Software',
      },
    },
    entries: {
      boundary: {
        reason: 'Es wartet, wer in der Wohnung sitzt, und das Warten beginnt mit dem Anruf.',
        expectation: 'Wir werden die Wochen zwischen den Schreibtischen sehen, die heute niemand zählt.',
      },
      easiest: {
        reason: 'Es geht um ein Team und seine Stimmung. Mein Warten hat sieben Schreibtische.',
        expectation: 'Eine gute Woche für einen Raum, und nebenan bleibt alles, wie es ist.',
      },
      ownFigure: {
        reason: 'Jedes Team würde für sich gemessen, und für sich ist jedes schon heute pünktlich.',
        expectation: 'Täten wir es, so wären alle Zahlen grün, und das Dach wäre noch immer undicht.',
      },
      count: {
        reason: 'Der Tag des Anrufs wird aufgeschrieben, der Tag der Reparatur oft nicht.',
        expectation: 'In einem Monat eine Zahl für die ganze Strecke.',
      },
      tedious: {
        reason: 'Ein schnelleres Formular an einem Platz; die Ablage dahinter bleibt so voll wie zuvor.',
        expectation:
          'Ein Schreibtisch gewinnt eine Stunde in der Woche; das Dach ist keine Stunde früher dicht.',
      },
      suite: {
        reason:
          'Sind die alten Werkzeuge abgeschaltet, führt kein Weg zurück, und die Strecke sind wir noch nicht zu Ende gegangen.',
        expectation: 'Unterschrieben wir jetzt, so kauften wir die Umwege von heute für zehn Jahre.',
      },
      failure: {
        reason: 'Es fragt, was wir sind. Ich will nur, dass die Dächer früher dicht sind.',
        expectation: 'Ein langer Abend, vielleicht ein guter. Kein kürzeres Warten.',
      },
      done: {
        reason: 'Für drei der sieben Türen sind Stunden da, für mehr nicht.',
        expectation: 'Weniger Aufträge, die zurückkommen, weil ein Maß fehlt.',
      },
      oneSystem: {
        reason: 'Was ist der Rest, und woraus folgt er?',
        expectation: 'Noch einmal fragen, mit diesen Worten.',
      },
      sideDoor: {
        reason: 'Notfälle müssen an der Liste vorbei, und hier ist jeder dritte Anruf einer.',
        expectation:
          'Eine zweite Liste für Notfälle, offen für alle, leistet vielleicht, was anderswo die geschlossene Tür leistet.',
      },
      selfManagement: {
        reason: 'Es ändert, wer über alles entscheidet. Das ist eine andere Reise als meine.',
        expectation: 'Ein Jahr mit anderen Fragen, bevor das erste Dach dicht ist.',
      },
      farEnd: {
        reason: 'Ich weiß nicht, ob es dort erprobt ist, wo fremde Betriebe den letzten Schritt tun.',
        expectation:
          'Ein Betrieb, ein Monat, Aufträge einzeln: Der Stapel sollte verschwinden, und niemand sollte ihn vermissen.',
      },
    },
    happened: {
      boundary: 'Vier der neun Wochen lagen in zwei Ablagen. Beide waren bekannt; keine gehörte jemandem.',
      ownFigure: 'Ein Bezirk hat es ohne uns getan. Alles grün, und das Warten dauert eine Woche länger.',
      count: 'Es dauerte zwei. Die Tage der Handwerksbetriebe mussten einzeln erfragt werden.',
      suite: 'Wir haben gewartet. Zwei der Formulare, auf denen das Angebot beruhte, gibt es nicht mehr.',
      done: 'So viele wie zuvor: Die Maße sind jetzt da, dafür fehlen die Schlüssel.',
    },
    notes: {
      nineWeeks: 'Dieser Satz ist mein ganzer Fall. Beim ersten Treffen vorlesen.',
      signatures: 'Wozu dient jede unserer fünf Unterschriften? Zwei konnte ich nicht erklären.',
      hook: 'So hört man Stufe 1: eine Sache, ein Ort, die Menschen, die dort stehen.',
      tenant: 'Einen eigenen Satz dieser Art schreiben, mit beiden Enden darin.',
      mooring: 'Wahr, und mir hilft es nicht: Im Formular liegen die Wochen nicht.',
      frightened: 'Wollen wir die Zahl, oder wollen wir eine gehabt haben?',
      doors: 'Mit den drei Türen beginnen, für die es Stunden gibt.',
      end: 'Zuerst den Handwerksbetrieb fragen. Das hat noch nie jemand getan.',
    },
    listTitle: 'Beispiel: bevor wir die Reparaturstrecke neu zeichnen',
    listNotes: 'Für alle, die an einem der sieben Schreibtische sitzen. Zusammen anderthalb Stunden.',
    sections: { see: 'Die ganze Strecke sehen', mend: 'Dann die Übergänge richten' },
    listed: {
      walk: 'Zuerst, weil es einen Gang braucht und keine Sitzung.',
      whiteSpace: 'Warum niemand für die Lücken zahlt, obwohl dort die Wochen liegen.',
      local: 'Für alle, die fragen, warum ein schnellerer Schreibtisch nicht genügt.',
      cowPath: 'Bevor jemand die Formulare ins Netz stellt.',
      record: 'Was die Schreibtische teilen müssten und was nicht.',
      owner: 'Die Frage, die wir aufgeschoben haben. Mit Absicht am Schluss.',
    },
  },
} as const
