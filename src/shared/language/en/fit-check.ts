/** The fit check: questions, answers, rules, verdicts and next steps. */
export const fitCheck = {
  fitCheck: {
    title: 'Fit check',
    lead: 'Which level of change does this person presume, and is it yours?',
    goal: 'Against your goal',
    noGoal: 'Choose a goal first: advice fits a goal, not a person.',
    pasted: 'Pasted advice',
    pastedHint: 'Paste or type what somebody told you to do. It stays on this computer.',
    adviser: 'Who said it',
    presumes: 'The level it presumes',
    screens: 'Two questions first',
    look: 'A closer look',
    why: 'Why',
    evidence: 'Passage from the text',
    useSelection: 'Use the selected passage',
    progress: '{{answered}} of {{count}} answered',
    endedEarly: 'Enough is known: the other questions would not alter the verdict.',
    aspects: { technology: 'Technology', process: 'Process', relationships: 'Relationships' },
    answers: { yes: 'Yes', partly: 'Partly', no: 'No', 'cannot-tell': "Can't tell" },
    answered: '{{question}}: {{answer}}',
    decidedBy: 'Decided by {{answers}}',
    questions: {
      'aim-clear': {
        label: 'Aim',
        text: 'Is it clear what this advice wants to achieve?',
        hint: 'Try to say it in one sentence. What would this adviser call a disappointing success?',
        ask: 'When this has worked, what will be different, for whom, and how would you notice?',
      },
      'my-level': {
        label: 'Level',
        text: 'Does it presume the level of your goal, Level {{level}}?',
        hint: 'Look at what it alters, not at what it praises.',
        hints: {
          '1': 'Level 1 alters one process in one place and leaves the rest as it is.',
          '2': 'Level 2 alters a whole chain, from whoever meets the customer to those who never do.',
          '3': 'Level 3 alters what people think they do together and how they act together.',
        },
        ask: 'Would you be content if one team got better at this, or must the whole chain change, or the way we think about each other?',
      },
      reach: {
        label: 'Reach',
        text: 'Does it reach as far as your change has to, and no further?',
        hint: 'Repeating one fix in many places is not reach.',
        hints: {
          '1': 'Yours is one team or one step of the work.',
          '2': 'Yours runs from first request to the end, through everyone who handles the case.',
          '3': 'Yours takes in the whole organisation and the people around it.',
        },
        ask: 'Who would have to change what they do for this to have worked, and who could go on as before?',
      },
      depth: {
        label: 'Depth',
        text: 'Does it go as deep as your change has to, and no deeper?',
        hint: 'Ask what happens to people’s thinking: left alone, used as a help, or itself to be changed.',
        hints: {
          '1': 'Yours improves how one thing is done; nobody has to think differently.',
          '2': 'Yours redesigns how the parts work together; thinking changes where the flow needs it.',
          '3': 'Yours changes how people think about each other and about what the organisation is for.',
        },
        ask: 'What would people have to think differently about, and is that the point or a help on the way?',
      },
      touches: {
        label: 'Works on',
        text: 'Does it work on what your change needs: technology, process, relationships?',
        hint: 'Tick what it would alter in practice.',
        hints: {
          '1': 'For Level 1 one of the three is often enough.',
          '2': 'For Level 2 the process must be among them: hand-offs, shared data, an owner of the chain.',
          '3': 'Level 3 needs all three together. Technology’s defaults alone do not get there.',
        },
        ask: 'What exactly would we alter: a tool, the way the work runs, or how people deal with each other?',
      },
      knows: {
        label: 'Grounds',
        text: 'Do you know how the adviser knows this and what they gain, and is it good enough?',
        hint: 'Seen it work, read about it, or sells it? A gain that is said aloud does no harm.',
        ask: 'Where have you seen this work, where did it not, and what do you gain if we follow you?',
      },
      conditions: {
        label: 'Conditions',
        text: 'Are the conditions in which it works like yours?',
        hint: 'Size, trade, law, trust, who may decide, how much time there was.',
        ask: 'What was in place where this worked that a place like ours may lack?',
      },
      capacity: {
        label: 'Could we',
        text: 'Could you do it: hours, money, skill, and someone who may decide?',
        hint: 'As you are today, not as you hope to be.',
        ask: 'What did it take from those who did it: how many people, how many hours, whose permission?',
      },
      reversible: {
        label: 'Way back',
        text: 'Could it be undone if it went wrong?',
        hint: 'What would going back cost, and who would pay it?',
        ask: 'If we stop half-way, what can we not get back?',
      },
    },
    verdicts: {
      fits: 'Fits',
      'fits-with-changes': 'Fits with changes',
      'other-route': 'Same destination, other route',
      'other-destination': 'Other destination',
      'not-ready': 'Fits, but we are not ready',
      'cannot-tell': "Can't tell yet",
    },
    verdictMeanings: {
      fits: 'It goes where you are going, by a way that you can take.',
      'fits-with-changes': 'It goes where you are going, and something in it has to be altered for you.',
      'other-route': 'It wants what you want, but its way is not one for you.',
      'other-destination': 'It wants another change than you do. It may be good advice for somebody else.',
      'not-ready': 'It goes where you are going, but you could not do it as things are.',
      'cannot-tell': 'Something is not known on which the verdict hangs.',
    },
    rules: {
      'aim-unclear': 'Advice that does not say what it wants to achieve cannot be judged.',
      'aim-unknown': 'As long as its aim is not known, nothing else about it can be weighed.',
      'level-other': 'It presumes another level of change than your goal.',
      'reach-and-depth-other': 'Neither its reach nor its depth is that of your goal.',
      'reach-other': 'Its reach is not that of your goal, whatever level it names.',
      'depth-other': 'Its depth is not that of your goal, whatever level it names.',
      'destination-unknown':
        'Of level, reach and depth at least two are not known, so nobody can say where it leads.',
      'destination-doubtful': 'Of level, reach and depth one is not known and another is yours only in part.',
      'works-on-other-things': 'It wants what you want but works on other things than your change needs.',
      'other-conditions': 'It wants what you want, but works under conditions that you do not have.',
      'no-grounds-no-way-back':
        'It wants what you want, but nothing shows that it works, and there is no way back.',
      'object-unknown': 'It does not tell what it would alter.',
      'cheap-to-find-out':
        'Nobody can yet say that it works for you, but you could try it and you could undo it.',
      'no-grounds': 'There are no good grounds for it, and undoing it is not sure enough to just try.',
      'grounds-unknown':
        'How the adviser knows this is not known, and just trying it is not safe or not possible.',
      'conditions-unknown':
        'The conditions in which it works are not known, and just trying it is not safe or not possible.',
      'capacity-unknown': 'It is not known what it takes, so you cannot say whether you could.',
      'changed-beyond-recognition':
        'What it works on, its conditions and its effort would all have to be altered, and what is left is a way of your own.',
      'capacity-missing': 'It goes where you are going, but you could not do it now.',
      'one-way-and-doubtful':
        'It cannot be undone, and its grounds, its conditions or your means are only half there.',
      'way-back-doubtful':
        'Whether it can be undone is not known, and its grounds, its conditions or your means are only half there.',
      'one-way': 'It goes where you are going and you could do it, but it cannot be undone.',
      'way-back-unknown':
        'It goes where you are going and you could do it, but whether it can be undone is not known.',
      'partly-my-level': 'It aims at your level only in part.',
      'partly-conditions': 'The conditions in which it works are only partly yours.',
      'partly-object': 'It works on only part of what your change needs.',
      'partly-capacity': 'You could do only part of it.',
      'partly-grounds': 'Its grounds are only partly good enough.',
      'partly-reversible': 'It could be undone only in part.',
      'partly-clear': 'Its aim is only partly clear.',
      'two-witnesses': 'Two of level, reach and depth are plainly yours, and nothing speaks against it.',
      'all-yes': 'Every answer is yes.',
    },
    nextSteps: {
      begin: 'Name the first step, who takes it and on which day you will look at what came of it.',
      'try-small':
        'Try it in one place for a short time, write down beforehand what you expect, and undo it if it does not come.',
      'take-the-part': 'Take the part that aims at your level and leave the rest; write down which is which.',
      adapt: 'Write down the one condition that differs most and what you would do instead.',
      'add-what-is-missing':
        'Write down what it leaves out of technology, process and relationships, and who will see to that.',
      'cut-to-size':
        'Cut it to what you can do with the people and hours that you have, and see whether it still makes sense.',
      'check-early': 'Begin, but set an early day on which you look whether it does what it promised.',
      'make-way-back':
        'Begin with a part that can be undone, and agree beforehand at which point you would turn back.',
      'say-its-aim': 'Write its aim in one sentence of your own and ask the adviser whether that is it.',
      'look-for-route':
        'Keep the end and look for another way: see what else in the library aims at your level.',
      'keep-for-other-goal': 'Leave it politely, or keep it for a goal at its own level.',
      'name-the-gap':
        'Name what is missing and who could give it; come back to this advice when you have it.',
      'firm-up-first':
        'Turn the half answers into whole ones before you take a step that cannot be taken back.',
      'ask-adviser': 'Put this question to the adviser, and come back with the answer.',
    },
    ask: 'Ask the adviser',
    copyAsk: 'Copy the question',
    wouldFit: 'It would fit a goal at Level {{level}}, {{name}}.',
    wouldFitOther:
      'It would fit a goal at another level than {{level}}. Choose the level that it presumes to see which.',
    overrule: 'Overrule',
    overruleReason: 'Why you see it otherwise',
    overruled: 'You overruled “{{verdict}}”: {{reason}}',
    confidence: { label: 'How sure are you?', low: 'Not very', middling: 'Fairly', high: 'Very' },
    expectation: 'What do you expect to see?',
    expectBy: 'By when?',
    review: {
      label: 'Look at it again',
      '1-week': 'In a week',
      '1-month': 'In a month',
      '3-months': 'In three months',
      '12-months': 'In a year',
      own: 'On a day of your own',
      never: 'Not at all',
    },
    save: 'Save to log',
    outcome: {
      title: 'What came of it',
      happened: 'What happened?',
      asExpected: 'Was it as you expected?',
      judgement: {
        label: 'Apart from how it ended: was the judgement',
        good: 'Good',
        mixed: 'Mixed',
        poor: 'Poor',
      },
      luck: { label: 'And luck', helped: 'Helped', neither: 'Did neither', hindered: 'Hindered' },
    },
    correction: 'Correction',
    suggestion: {
      title: 'Suggested level',
      text: 'This reads like Level {{level}}.',
      certainty: {
        sure: 'The signs are clear.',
        likely: 'The signs lean that way.',
        unsure: 'This is little more than a guess.',
      },
      cues: 'What made it think so',
      cue: '“{{words}}” points to Level {{level}}: {{cue}}',
      'too-little': 'Too little to go on. A few sentences are enough.',
      'other-language':
        'This looks like {{language}}; the suggestion works for English. The check itself works in any language.',
      'other-language-unknown':
        'This does not look like English; the suggestion works for English. The check itself works in any language.',
      decide: 'You decide.',
    },
  },
} as const
