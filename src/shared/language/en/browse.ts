/** Browsing the library. */
export const browse = {
  browse: {
    title: 'Browse',
    items: 'Library items',
    count_one: '{{count, number}} item',
    count_other: '{{count, number}} items',
    filters: 'Filters',
    showFilters: 'Filters',
    clear: 'Clear all filters',
    sort: 'Order',
    sorts: {
      kind: 'Kind, then title',
      title: 'Title',
      level: 'Level',
      minutes: 'Reading time',
      year: 'Newest source',
    },
    facets: { level: 'Level', kind: 'Kind', topic: 'Topic', adviser: 'Adviser', pack: 'Pack', aim: 'Aim' },
    aimsAtGoal: 'At the level of my goal',
    option: '{{name}} ({{count, number}})',
    emptyTitle: 'Nothing matches these filters',
    emptyText: 'The library has {{count, number}} items. Take away a filter to see more of them.',
    goOn: 'Continue reading',
    noTopic: 'No topic',
    noAdviser: 'No adviser named',
  },
} as const
