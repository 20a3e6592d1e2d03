/** Sample data: the words of the window, and those of the sample itself. */
export const sample = {
  sample: {
    add: 'Look round with sample data',
    shown: 'Sample data is shown.',
    remove: 'Remove it',
    kept_one: 'The sample data is gone. {{count, number}} record that you had changed is now your own.',
    kept_other: 'The sample data is gone. {{count, number}} records that you had changed are now your own.',
    hint: 'A goal, half a year of log, highlights and a reading list, made up. They go again with one click.',
    tag: 'sample',
    goal: 'Sample: from the first call to the mended roof in half the weeks',
    pasted: {
      ownFigure: {
        text: 'Give each team a figure of its own and hang it on the wall where the team can see it.',
        adviser: 'a handbook for team leaders',
      },
      oneSystem: {
        text: 'Put everybody on one system. The rest follows by itself.',
        adviser: 'a seller of software',
      },
    },
    entries: {
      boundary: {
        reason: 'The wait is the tenant’s, and it begins with the call.',
        expectation: 'We shall see the weeks between the desks, which nobody counts today.',
      },
      easiest: {
        reason: 'It is about one team and its mood. My wait has seven desks.',
        expectation: 'A good week for one room, and no change at the next door.',
      },
      ownFigure: {
        reason: 'Each team would be measured alone, and each is on time already.',
        expectation: 'If we did it, every figure would be green and the roof would still leak.',
      },
      count: {
        reason: 'The day of the call is written down; the day of the repair often is not.',
        expectation: 'One figure for the whole line within a month.',
      },
      tedious: {
        reason: 'A quicker form at one desk; the tray after it stays as full.',
        expectation: 'The clerk has an hour more a week; the roof is not mended an hour sooner.',
      },
      suite: {
        reason:
          'Once the old tools are off there is no way back, and we have not walked the line to its end.',
        expectation: 'If we signed now, we should buy today’s detours for ten years.',
      },
      failure: {
        reason: 'It asks what we are. I only want the roofs mended sooner.',
        expectation: 'A long evening, perhaps a good one. No shorter wait.',
      },
      done: {
        reason: 'There are hours for three of the seven doors, no more.',
        expectation: 'Fewer jobs sent back because a measurement is missing.',
      },
      oneSystem: {
        reason: 'What is the rest, and from what does it follow?',
        expectation: 'To be asked again, with these words.',
      },
      sideDoor: {
        reason: 'Emergencies must get past the list, and here every third call is one.',
        expectation:
          'A second list for emergencies, open to all desks, may do what the closed door does elsewhere.',
      },
      selfManagement: {
        reason: 'It changes who decides about everything. That is another journey than mine.',
        expectation: 'A year of other questions before the first roof.',
      },
      farEnd: {
        reason: 'I do not know whether it has been tried where contractors do the last step.',
        expectation:
          'One contractor, one month, jobs one by one: the batch should go and nobody should miss it.',
      },
    },
    happened: {
      boundary: 'Four of the nine weeks lay in two trays. Both were known; neither was anybody’s.',
      ownFigure: 'One district did it without us. All green, and the wait grew by a week.',
      count: 'It took two. The contractors’ dates had to be asked for one by one.',
      suite: 'We waited. Two of the forms that the offer was built on have since been dropped.',
      done: 'As many as before: the measurements are there now, and the keys are not.',
    },
    notes: {
      nineWeeks: 'This sentence is my whole case. Read it aloud at the first meeting.',
      signatures: 'What is each of our five signatures for? Two I could not explain.',
      hook: 'How one hears Level 1: one thing, one place, the people who stand there.',
      tenant: 'Write our own sentence of this kind, with both ends in it.',
      mooring: 'True, and no use to me: the form is not where the weeks are.',
      frightened: 'Do we want the figure, or do we want to have had one?',
      doors: 'Begin with the three doors for which there are hours.',
      end: 'Ask the contractor first. Nobody ever has.',
    },
    listTitle: 'Sample: before we redraw the repair line',
    listNotes: 'For those who sit at one of the seven desks. An hour and a half in all.',
    sections: { see: 'See the whole line', mend: 'Then mend the joints' },
    listed: {
      walk: 'First, because it takes a walk and no meeting.',
      whiteSpace: 'Why nobody pays for the gaps, although that is where the weeks are.',
      local: 'For whoever asks why one quicker desk is not enough.',
      cowPath: 'Before anybody puts the forms online.',
      record: 'What the desks would have to share, and what not.',
      owner: 'The question we have put off. It comes last on purpose.',
    },
  },
} as const
