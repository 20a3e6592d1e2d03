/**
 * Keys that mean something in one place only and belong to it: they are shown but not changed, since they are those that
 * lists, texts and forms have everywhere. Words stand in the catalogue under `shortcuts.places`.
 */
export const placeKeys = [
  {
    place: 'text',
    rows: [
      { id: 'walk', keys: ['ArrowUp', 'ArrowDown'] },
      { id: 'select', keys: ['Enter'] },
      { id: 'extend', keys: ['Shift+ArrowRight', 'Shift+ArrowLeft'] },
      { id: 'highlight', keys: ['1', '6'] },
    ],
  },
  {
    place: 'fitCheck',
    rows: [
      { id: 'answer', keys: ['1', '2', '3', '4'] },
      { id: 'save', keys: ['Mod+Enter'] },
    ],
  },
  { place: 'search', rows: [{ id: 'beside', keys: ['Mod+Enter'] }] },
  { place: 'list', rows: [{ id: 'move', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] }] },
] as const
