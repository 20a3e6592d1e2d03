/** The fit check: questions, answers, rules, verdicts and next steps, in German. */
export const fitCheck = {
  fitCheck: {
    emptyTitle: 'Höchstens neun Fragen',
    emptyText:
      'Sobald hier ein Rat steht, schlägt Levelwise die Stufe vor, die er voraussetzt, und zeigt die Wörter, die sie verraten. Ihre Antworten führen zu einem von sechs Urteilen, mit der Regel in einem Satz und einem nächsten Schritt.',
    questionsTitle: 'Fragen',
    title: 'Passt der Rat?',
    verdict: 'Urteil',
    start: 'Diesen Rat prüfen',
    clear: 'Neu beginnen',
    saved: 'Im Protokoll gespeichert.',
    comesBack: 'Es kommt am {{date}} wieder.',
    openLog: 'Eintrag öffnen',
    again: 'Weiteren Rat prüfen',
    close: 'Prüfung schließen',
    setGoal: 'Ziel setzen',
    checking: 'Wird gelesen …',
    moreToSay: 'Erwartung und Wiedervorlage (freiwillig)',
    lead: 'Welche Stufe des Wandels setzt dieser Mensch voraus, und ist es Ihre?',
    goal: 'Gemessen an Ihrem Ziel',
    noGoal: 'Zuerst ein Ziel wählen: Rat passt zu einem Ziel, nicht zu einem Menschen.',
    pasted: 'Eingefügter Rat',
    pastedHint: 'Einfügen oder eintippen, was Ihnen jemand geraten hat. Es bleibt auf diesem Computer.',
    adviser: 'Wer das sagte',
    presumes: 'Vorausgesetzte Stufe',
    screens: 'Zuerst zwei Fragen',
    look: 'Ein genauerer Blick',
    why: 'Warum',
    evidence: 'Stelle aus dem Text',
    useSelection: 'Die ausgewählte Stelle nehmen',
    progress: '{{answered}} von {{count, number}} beantwortet',
    keys: '1 bis 4 antworten und gehen weiter',
    endedEarly: 'Es ist genug bekannt: Die übrigen Fragen würden am Urteil nichts ändern.',
    aspects: { technology: 'Technik', process: 'Ablauf', relationships: 'Beziehungen' },
    answers: { yes: 'Ja', partly: 'Teils', no: 'Nein', 'cannot-tell': 'Weiß nicht' },
    answered: '{{question}} ({{answer}})',
    decidedBy: 'Entschieden durch: {{answers}}',
    questions: {
      'aim-clear': {
        label: 'Absicht',
        text: 'Ist klar, was dieser Rat erreichen will?',
        hint: 'In einem Satz versuchen. Was wäre für diese Ratgebenden ein enttäuschender Erfolg?',
        ask: 'Wenn das gelungen ist: Was ist dann anders, für wen, und woran würden Sie es merken?',
      },
      'my-level': {
        label: 'Stufe',
        text: 'Setzt er die Stufe Ihres Ziels voraus, Stufe {{level}}?',
        hint: 'Darauf achten, was er ändert, nicht darauf, was er preist.',
        hints: {
          '1': 'Stufe 1 ändert einen Vorgang an einem Ort und lässt den Rest, wie er ist.',
          '2': 'Stufe 2 ändert eine ganze Kette, von denen, die Kunden sehen, bis zu denen, die sie nie sehen.',
          '3': 'Stufe 3 ändert, was Menschen meinen, gemeinsam zu tun, und wie sie es gemeinsam tun.',
        },
        ask: 'Wären Sie zufrieden, wenn ein Team darin besser würde, oder muss sich die ganze Kette ändern oder die Art, wie wir übereinander denken?',
      },
      reach: {
        label: 'Reichweite',
        text: 'Reicht er so weit, wie Ihre Änderung reichen muss, und nicht weiter?',
        hint: 'Dieselbe Verbesserung an vielen Orten ist keine Reichweite.',
        hints: {
          '1': 'Ihre ist ein Team oder ein Arbeitsschritt.',
          '2': 'Ihre geht von der ersten Anfrage bis zum Ende, durch alle, die den Fall in der Hand haben.',
          '3': 'Ihre umfasst die ganze Organisation und die Menschen um sie herum.',
        },
        ask: 'Wer müsste anders handeln, damit es gelungen ist, und wer könnte weitermachen wie bisher?',
      },
      depth: {
        label: 'Tiefe',
        text: 'Geht er so tief, wie Ihre Änderung gehen muss, und nicht tiefer?',
        hint: 'Was geschieht mit dem Denken der Menschen: bleibt es, hilft es, oder soll es selbst anders werden?',
        hints: {
          '1': 'Ihre verbessert, wie eine Sache gemacht wird; niemand muss umdenken.',
          '2': 'Ihre ordnet neu, wie die Teile zusammenarbeiten; umgedacht wird, wo der Ablauf es braucht.',
          '3': 'Ihre ändert, wie Menschen übereinander denken und darüber, wozu die Organisation da ist.',
        },
        ask: 'Worüber müsste man anders denken, und geht es gerade darum, oder hilft es nur auf dem Weg?',
      },
      touches: {
        label: 'Setzt an bei',
        text: 'Setzt er an, wo Ihre Änderung es braucht: Technik, Ablauf, Beziehungen?',
        hint: 'Ankreuzen, was er in der Praxis ändern würde.',
        hints: {
          '1': 'Für Stufe 1 genügt oft eines der drei.',
          '2': 'Für Stufe 2 muss der Ablauf dabei sein: Übergaben, gemeinsame Daten, jemand, dem die Kette gehört.',
          '3': 'Stufe 3 braucht alle drei zusammen. Die Voreinstellungen der Technik allein führen nicht hin.',
        },
        ask: 'Was genau würden wir ändern: ein Werkzeug, den Gang der Arbeit oder wie Menschen miteinander umgehen?',
      },
      knows: {
        label: 'Gründe',
        text: 'Wissen Sie, woher die Ratgebenden das wissen und was sie davon haben, und genügt Ihnen das?',
        hint: 'Selbst erlebt, gelesen oder zu verkaufen? Ein Vorteil, der offen gesagt wird, schadet nicht.',
        ask: 'Wo haben Sie gesehen, dass es wirkt, wo wirkte es nicht, und was haben Sie davon, wenn wir Ihnen folgen?',
      },
      conditions: {
        label: 'Umstände',
        text: 'Sind die Umstände, unter denen es wirkt, den Ihren gleich?',
        hint: 'Größe, Gewerbe, Recht, Vertrauen, wer entscheiden darf, wie viel Zeit es gab.',
        ask: 'Was war dort schon da, wo es wirkte, und fehlt vielleicht an einem Ort wie unserem?',
      },
      capacity: {
        label: 'Mittel',
        text: 'Könnten Sie es tun: Stunden, Geld, Können und jemand, der entscheiden darf?',
        hint: 'Wie Sie heute dastehen, nicht, wie Sie es hoffen.',
        ask: 'Was hat es die gekostet, die es getan haben: wie viele Menschen, wie viele Stunden, wessen Erlaubnis?',
      },
      reversible: {
        label: 'Rückweg',
        text: 'Ließe es sich rückgängig machen, wenn es schiefgeht?',
        hint: 'Was würde das Zurückgehen kosten, und wer würde es bezahlen?',
        ask: 'Wenn wir auf halbem Weg aufhören: Was bekommen wir nicht zurück?',
      },
    },
    verdicts: {
      fits: 'Passt',
      'fits-with-changes': 'Passt mit Änderungen',
      'other-route': 'Gleicher Zielort, anderer Weg',
      'other-destination': 'Anderer Zielort',
      'not-ready': 'Passt, aber wir sind nicht bereit',
      'cannot-tell': 'Noch nicht zu sagen',
    },
    verdictMeanings: {
      fits: 'Er führt dahin, wo Sie hinwollen, auf einem Weg, den Sie gehen können.',
      'fits-with-changes': 'Er führt dahin, wo Sie hinwollen, und etwas daran ist für Sie zu ändern.',
      'other-route': 'Er will, was Sie wollen, aber sein Weg ist keiner für Sie.',
      'other-destination': 'Er will einen anderen Wandel als Sie. Für andere mag er guter Rat sein.',
      'not-ready': 'Er führt dahin, wo Sie hinwollen, aber so, wie es steht, könnten Sie es nicht tun.',
      'cannot-tell': 'Etwas, woran das Urteil hängt, ist nicht bekannt.',
    },
    rules: {
      'aim-unclear': 'Rat, der nicht sagt, was er erreichen will, lässt sich nicht beurteilen.',
      'aim-unknown': 'Solange seine Absicht nicht bekannt ist, lässt sich nichts anderes an ihm abwägen.',
      'level-other': 'Er setzt eine andere Stufe des Wandels voraus als Ihr Ziel.',
      'reach-and-depth-other': 'Weder seine Reichweite noch seine Tiefe ist die Ihres Ziels.',
      'reach-other': 'Seine Reichweite ist nicht die Ihres Ziels, welche Stufe er auch nennt.',
      'depth-other': 'Seine Tiefe ist nicht die Ihres Ziels, welche Stufe er auch nennt.',
      'destination-unknown':
        'Von Stufe, Reichweite und Tiefe sind mindestens zwei nicht bekannt; wohin er führt, kann also niemand sagen.',
      'destination-doubtful':
        'Von Stufe, Reichweite und Tiefe ist eines nicht bekannt und ein anderes nur zum Teil das Ihre.',
      'works-on-other-things':
        'Er will, was Sie wollen, setzt aber anderswo an, als Ihre Änderung es braucht.',
      'other-conditions': 'Er will, was Sie wollen, wirkt aber unter Umständen, die Sie nicht haben.',
      'no-grounds-no-way-back':
        'Er will, was Sie wollen, aber nichts zeigt, dass er wirkt, und es gibt keinen Rückweg.',
      'object-unknown': 'Er sagt nicht, was er ändern würde.',
      'cheap-to-find-out':
        'Ob er bei Ihnen wirkt, kann noch niemand sagen, aber Sie könnten es versuchen und rückgängig machen.',
      'no-grounds':
        'Es gibt keine guten Gründe dafür, und der Rückweg ist nicht sicher genug für einen bloßen Versuch.',
      'grounds-unknown':
        'Woher die Ratgebenden das wissen, ist nicht bekannt, und ein bloßer Versuch ist nicht sicher oder nicht möglich.',
      'conditions-unknown':
        'Unter welchen Umständen er wirkt, ist nicht bekannt, und ein bloßer Versuch ist nicht sicher oder nicht möglich.',
      'capacity-unknown':
        'Was es braucht, ist nicht bekannt; ob Sie es könnten, lässt sich also nicht sagen.',
      'changed-beyond-recognition':
        'Ansatz, Umstände und Aufwand wären allesamt zu ändern, und was bleibt, ist ein eigener Weg.',
      'capacity-missing': 'Er führt dahin, wo Sie hinwollen, aber jetzt könnten Sie es nicht tun.',
      'one-way-and-doubtful':
        'Es lässt sich nicht rückgängig machen, und Gründe, Umstände oder Ihre Mittel sind nur halb vorhanden.',
      'way-back-doubtful':
        'Ob es sich rückgängig machen lässt, ist nicht bekannt, und Gründe, Umstände oder Ihre Mittel sind nur halb vorhanden.',
      'one-way':
        'Er führt dahin, wo Sie hinwollen, und Sie könnten es tun, aber es lässt sich nicht rückgängig machen.',
      'way-back-unknown':
        'Er führt dahin, wo Sie hinwollen, und Sie könnten es tun, aber ob es sich rückgängig machen lässt, ist nicht bekannt.',
      'partly-my-level': 'Er zielt nur zum Teil auf Ihre Stufe.',
      'partly-conditions': 'Die Umstände, unter denen er wirkt, sind nur zum Teil die Ihren.',
      'partly-object': 'Er setzt nur bei einem Teil dessen an, was Ihre Änderung braucht.',
      'partly-capacity': 'Sie könnten nur einen Teil davon tun.',
      'partly-grounds': 'Seine Gründe genügen nur zum Teil.',
      'partly-reversible': 'Es ließe sich nur zum Teil rückgängig machen.',
      'partly-clear': 'Seine Absicht ist nur zum Teil klar.',
      'two-witnesses':
        'Zwei von Stufe, Reichweite und Tiefe sind deutlich die Ihren, und nichts spricht dagegen.',
      'all-yes': 'Jede Antwort ist ein Ja.',
    },
    nextSteps: {
      begin: 'Den ersten Schritt nennen, wer ihn tut, und an welchem Tag Sie nachsehen, was daraus wurde.',
      'try-small':
        'Es kurze Zeit an einem Ort versuchen, vorher aufschreiben, was Sie erwarten, und es zurücknehmen, wenn das nicht kommt.',
      'take-the-part':
        'Den Teil nehmen, der auf Ihre Stufe zielt, und den Rest lassen; aufschreiben, was welcher ist.',
      adapt: 'Den einen Umstand aufschreiben, der am meisten abweicht, und was Sie stattdessen täten.',
      'add-what-is-missing':
        'Aufschreiben, was an Technik, Ablauf und Beziehungen fehlt, und wer sich darum kümmert.',
      'cut-to-size':
        'Es auf das zuschneiden, was mit Ihren Leuten und Stunden geht, und sehen, ob es noch Sinn hat.',
      'check-early':
        'Beginnen, aber früh einen Tag festsetzen, an dem Sie sehen, ob es hält, was es versprach.',
      'make-way-back':
        'Mit einem Teil beginnen, der sich zurücknehmen lässt, und vorher vereinbaren, wann Sie umkehren.',
      'say-its-aim':
        'Seine Absicht in einem eigenen Satz aufschreiben und die Ratgebenden fragen, ob es das ist.',
      'look-for-route':
        'Den Zielort behalten und einen anderen Weg suchen: sehen, was in der Bibliothek sonst auf Ihre Stufe zielt.',
      'keep-for-other-goal': 'Höflich liegen lassen oder für ein Ziel auf seiner eigenen Stufe aufheben.',
      'name-the-gap':
        'Nennen, was fehlt und wer es geben könnte; auf diesen Rat zurückkommen, wenn Sie es haben.',
      'firm-up-first':
        'Aus den halben Antworten ganze machen, bevor Sie einen Schritt tun, der sich nicht zurücknehmen lässt.',
      'ask-adviser': 'Den Ratgebenden diese Frage stellen und mit der Antwort wiederkommen.',
    },
    ask: 'Zu fragen',
    copyAsk: 'Frage kopieren',
    wouldFit: 'Er würde zu einem Ziel auf Stufe {{level}} passen, {{name}}.',
    wouldFitOther:
      'Er würde zu einem Ziel auf einer anderen Stufe als {{level}} passen. Wählen Sie die vorausgesetzte Stufe, um zu sehen, zu welchem.',
    overrule: 'Anders entscheiden',
    overruleReason: 'Warum Sie es anders sehen',
    overruled: 'Sie entschieden anders als „{{verdict}}“: {{reason}}',
    confidence: { label: 'Wie sicher sind Sie?', low: 'Wenig', middling: 'Ziemlich', high: 'Sehr' },
    expectation: 'Was erwarten Sie zu sehen?',
    expectBy: 'Bis wann?',
    review: {
      label: 'Wieder ansehen',
      '1-week': 'In einer Woche',
      '1-month': 'In einem Monat',
      '3-months': 'In drei Monaten',
      '12-months': 'In einem Jahr',
      own: 'An einem eigenen Tag',
      never: 'Gar nicht',
    },
    save: 'Ins Protokoll',
    outcome: {
      title: 'Was daraus wurde',
      happened: 'Was geschah?',
      asExpected: 'War es, wie Sie es erwarteten?',
      judgement: {
        label: 'Abgesehen vom Ausgang: Das Urteil war',
        good: 'Gut',
        mixed: 'Gemischt',
        poor: 'Schlecht',
      },
      luck: { label: 'Und das Glück', helped: 'Half', neither: 'Tat nichts', hindered: 'War dagegen' },
    },
    correction: 'Berichtigung',
    suggestion: {
      title: 'Vorgeschlagene Stufe',
      text: 'Das liest sich wie Stufe {{level}}.',
      certainty: {
        sure: 'Die Zeichen sind deutlich.',
        likely: 'Die Zeichen neigen dahin.',
        unsure: 'Das ist kaum mehr als geraten.',
      },
      cues: 'Was dafür sprach',
      cue: '„{{words}}“ weist auf Stufe {{level}}: {{cue}}',
      cueKinds: {
        'one-object': 'es ändert eine Sache an einem Ort',
        'own-permission': 'es braucht sonst niemandes Zustimmung',
        'stays-put': 'es sagt, dass der Rest bleibt, wie er ist',
        'local-figure': 'sein Beweis ist eine Zahl von einem Ort',
        tidying: 'es schult, räumt auf oder stupst an',
        'whole-line': 'es spricht von der ganzen Strecke der Arbeit',
        'followed-through': 'es verfolgt etwas vom Anfang bis zum Ende',
        'hand-over': 'es geht um das, was zwischen Abteilungen übergeben wird',
        'shared-record': 'mehrere sollen sich auf eine Akte verlassen',
        'across-owner': 'es will Zuständigkeit oder ein Maß über Abteilungen hinweg',
        'how-we-think': 'Menschen sollen anders übereinander denken',
        purpose: 'es fragt, wozu die Organisation da ist',
        'who-belongs': 'es zieht neu, wer dazugehört',
        'who-decides': 'es verteilt Befugnis',
        loss: 'es nimmt Unbehagen und Verlust als Teil der Arbeit',
        'not-by-tools': 'es sagt, dass Werkzeuge oder Methoden es nicht können',
        wording: 'Rat auf dieser Stufe ist oft so formuliert',
      },
      'too-little': 'Zu wenig, um etwas zu sagen. Ein paar Sätze genügen.',
      'other-language':
        'Das sieht nach {{language}} aus; der Vorschlag geht nur für Englisch. Die Prüfung selbst geht in jeder Sprache.',
      'other-language-unknown':
        'Das sieht nicht nach Englisch aus; der Vorschlag geht nur für Englisch. Die Prüfung selbst geht in jeder Sprache.',
      decide: 'Sie entscheiden.',
    },
  },
} as const
