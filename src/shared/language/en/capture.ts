/** The quick capture. */
export const capture = {
  capture: {
    title: 'Quick capture',
    hint: 'Paste or type what somebody just told you to do.',
    noGoal:
      'Advice is measured against a goal, and none is active. Set one in the main window; what you write here is kept meanwhile.',
    later: 'What you do not answer counts as “can’t tell”. The entry comes back in a week for a closer look.',
  },
} as const
