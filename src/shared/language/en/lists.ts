/** Reading lists. */
export const lists = {
  lists: {
    title: 'Reading lists',
    new: 'New reading list',
    name: 'Name',
    create: 'Create',
    createAndAdd: 'Create and add',
    reason: 'Reason',
  },
} as const
