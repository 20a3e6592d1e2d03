/** The Level 3 lens. */
export const lens = {
  lens: {
    title: 'Level 3 lens',
    lead: 'A private look at a change that asks people to think and act together in another way. There is no score: only what you see.',
    private: 'It stays on this computer and is in no export.',
    forGoal: 'For your goal',
    choose: 'Goal',
    noGoal: 'The lens is for goals at Level 3',
    noGoalText:
      'A goal at Level 1 or 2 does not need it: there, the way people see each other may stay as it is. Add a goal at Level 3, or raise one that has grown.',
    strandsTitle: 'Three strands, together',
    strandsLead:
      'New technology and new process cannot carry a transformation alone. Where does each stand today, in what people do?',
    strands: {
      technology: {
        name: 'Technology',
        asks: 'What do our tools let people see, say and decide that they could not before?',
      },
      process: { name: 'Process', asks: 'What is done in another order, by others, or no longer?' },
      relationships: {
        name: 'Relationships',
        asks: 'Who listens to whom, trusts whom, counts as one of us, who did not before?',
      },
    },
    stage: 'How far',
    stages: { untouched: 'Untouched', 'spoken-of': 'Spoken of', tried: 'Tried', lived: 'Lived' },
    words: 'What shows it',
    comparison: {
      'not-all-seen': 'Say where each of the three stands to see them together.',
      together: 'The three stand together: {{stage}}.',
      apart: 'Ahead: {{ahead}}. Behind: {{behind}}.',
      relationshipsBehind:
        'When relationships lag, the new tools and steps will be used as the old ones were. What could you do this month that a person, not a system, would notice?',
      technologyAhead:
        'A tool that runs ahead teaches people what it was built to presume. Has anybody said aloud what that is?',
      othersBehind:
        'A change of heart without other tools and steps wears off. What everyday thing still contradicts it?',
      untouched: 'Nothing is wrong with that: it is where every change of this kind begins.',
      even: 'They hold each other. Ask what would let them drift apart.',
    },
    traitsTitle: 'The change agent',
    traitsLead:
      'Five traits, each with a counterfeit that looks like it from outside. Where were you, these last weeks? Think of one thing that you did.',
    traits: {
      open: {
        name: 'Open',
        is: 'says what they want to change, and lets it be questioned',
        counterfeit: 'Disclosure as performance',
        ask: 'Who questioned my aim, and what did it alter?',
      },
      trustworthy: {
        name: 'Trustworthy',
        is: 'does small promised things, and keeps confidences',
        counterfeit: 'Being agreeable',
        ask: 'Which small promise did I keep when it was inconvenient?',
      },
      generative: {
        name: 'Generative',
        is: 'leaves others able to do more without them',
        counterfeit: 'Being busy with ideas',
        ask: 'What can somebody do now that they needed me for before?',
      },
      courageous: {
        name: 'Courageous',
        is: 'says the costly thing to the person who can act on it',
        counterfeit: 'Provocation at no cost',
        ask: 'What did I say that could have cost me something, and to whom?',
      },
      'purpose-driven': {
        name: 'Purpose-driven',
        is: 'can say what for, and drops a favourite method for its sake',
        counterfeit: 'Zeal for the method',
        ask: 'Which method did I let go because it no longer served?',
      },
    },
    leaning: 'Nearer to',
    leanings: {
      counterfeit: 'The counterfeit',
      between: 'In between',
      trait: 'The trait',
      'cannot-tell': "Can't tell",
    },
    keep: 'Keep this look',
    delete: 'Move all looks to trash',
    kept: 'Kept. Look again when something has happened.',
    earlier: 'Earlier looks',
    on: 'On {{day}}',
    before: 'last time: {{what}}',
    fiveTraits: 'Read: five traits, and how each goes wrong',
  },
} as const
