/** The Level 3 lens, in German. */
export const lens = {
  lens: {
    title: 'Blick auf Stufe 3',
    lead: 'Ein privater Blick auf einen Wandel, der verlangt, dass Menschen anders miteinander denken und handeln. Es gibt keine Punkte: nur das, was Sie sehen.',
    private: 'Er bleibt auf diesem Computer und kommt in keinen Export.',
    forGoal: 'Für Ihr Ziel',
    choose: 'Ziel',
    noGoal: 'Der Blick gilt Zielen auf Stufe 3',
    noGoalText:
      'Ein Ziel auf Stufe 1 oder 2 braucht ihn nicht: Dort darf bleiben, wie Menschen einander sehen. Ein Ziel auf Stufe 3 hinzufügen oder eines anheben, das gewachsen ist.',
    strandsTitle: 'Drei Stränge, zusammen',
    strandsLead:
      'Neue Technik und neue Abläufe können einen tiefen Wandel nicht allein tragen. Wo steht jeder Strang heute, in dem, was Menschen tun?',
    strands: {
      technology: {
        name: 'Technik',
        asks: 'Was lassen unsere Werkzeuge Menschen sehen, sagen und entscheiden, was vorher nicht ging?',
      },
      process: {
        name: 'Abläufe',
        asks: 'Was geschieht in anderer Reihenfolge, durch andere oder gar nicht mehr?',
      },
      relationships: {
        name: 'Beziehungen',
        asks: 'Wer hört wem zu, vertraut wem, gehört zu uns, und tat es vorher nicht?',
      },
    },
    stage: 'Wie weit',
    stages: { untouched: 'Unberührt', 'spoken-of': 'Im Gespräch', tried: 'Erprobt', lived: 'Gelebt' },
    words: 'Woran es sich zeigt',
    comparison: {
      'not-all-seen': 'Bei allen dreien angeben, wo sie stehen, um sie zusammen zu sehen.',
      together: 'Die drei stehen beieinander: {{stage}}.',
      apart: 'Voraus: {{ahead}}. Zurück: {{behind}}.',
      relationshipsBehind:
        'Bleiben die Beziehungen zurück, werden die neuen Werkzeuge und Schritte genutzt wie die alten. Was könnten Sie diesen Monat tun, das ein Mensch bemerken würde und nicht ein System?',
      technologyAhead:
        'Ein Werkzeug, das vorausläuft, lehrt die Menschen, was es von Haus aus voraussetzt. Hat jemand laut gesagt, was das ist?',
      othersBehind:
        'Ein Sinneswandel ohne andere Werkzeuge und Schritte nutzt sich ab. Was im Alltag widerspricht ihm noch?',
      untouched: 'Daran ist nichts falsch: So beginnt jeder Wandel dieser Art.',
      even: 'Sie halten einander. Zu fragen ist, was sie auseinandertreiben ließe.',
    },
    traitsTitle: 'Wer Wandel anstößt',
    traitsLead:
      'Fünf Eigenschaften, jede mit einer Fälschung, die ihr von außen gleicht. Wo standen Sie in den letzten Wochen? Denken Sie an etwas, das Sie getan haben.',
    traits: {
      open: {
        name: 'Offen',
        is: 'sagt, was sich ändern soll, und lässt es infrage stellen',
        counterfeit: 'Selbstoffenbarung als Auftritt',
        ask: 'Wer hat meine Absicht hinterfragt, und was hat das an ihr geändert?',
      },
      trustworthy: {
        name: 'Vertrauenswürdig',
        is: 'hält kleine Versprechen und behält Vertrauliches für sich',
        counterfeit: 'Gefälligkeit',
        ask: 'Welches kleine Versprechen habe ich gehalten, als es unbequem war?',
      },
      generative: {
        name: 'Befähigend',
        is: 'bewirkt, dass andere auch allein mehr können',
        counterfeit: 'Betriebsamkeit mit Ideen',
        ask: 'Was kann jetzt jemand, wofür ich vorher nötig war?',
      },
      courageous: {
        name: 'Mutig',
        is: 'sagt, was teuer werden kann, und zwar der Person, die handeln kann',
        counterfeit: 'Provokation ohne Preis',
        ask: 'Was habe ich gesagt, das mich etwas hätte kosten können, und wem?',
      },
      'purpose-driven': {
        name: 'Sinngeleitet',
        is: 'kann sagen, wofür, und gibt dafür auch eine Lieblingsmethode auf',
        counterfeit: 'Eifer für die Methode',
        ask: 'Welche Methode habe ich losgelassen, weil sie nicht mehr diente?',
      },
    },
    leaning: 'Näher an',
    leanings: {
      counterfeit: 'Die Fälschung',
      between: 'Dazwischen',
      trait: 'Die Eigenschaft',
      'cannot-tell': 'Weiß nicht',
    },
    keep: 'Blick festhalten',
    delete: 'Alle Blicke in den Papierkorb',
    kept: 'Festgehalten. Wieder hinsehen, wenn etwas geschehen ist.',
    earlier: 'Frühere Blicke',
    on: 'Am {{day}}',
    before: 'letztes Mal: {{what}}',
    fiveTraits: 'Lesen: fünf Eigenschaften, und wie jede missrät',
  },
} as const
