/** The trash. */
export const trash = {
  trash: {
    title: 'Trash',
    lead: 'What you delete waits here for 90 days and can be put back.',
    restore: 'Put back',
    restoreWhat: 'Put back: {{what}}',
    deleted: 'deleted {{date}}',
    daysLeft_one: '{{count, number}} day left',
    daysLeft_other: '{{count, number}} days left',
    items: 'Deleted things',
    emptyTitle: 'Nothing is in the trash',
    emptyText:
      'Goals, annotations, lists, contrasts, saved searches and merged advisers that you delete come here first.',
    empty: 'Delete everything for good',
    emptySure:
      'Delete {{count, number}} things for good? Undo brings them back until you make 200 more changes.',
    kinds: {
      annotations: 'Annotation',
      lists: 'Reading list',
      contrasts: 'Contrast',
      searches: 'Saved search',
      goals: 'Goal',
      log: 'Log entry',
      positions: 'Reading position',
      settings: 'Settings',
      packs: 'Pack',
      trash: 'Trash',
      drafts: 'Draft',
      advisers: 'Merged adviser',
      lenses: 'Level 3 lens',
      imports: 'Import',
      tagged: 'Level of an item',
    },
  },
} as const
