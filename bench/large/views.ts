/** A screen that is opened by its link in the rail, or by its address where it has none; there when the selector is met. */
export interface View {
  readonly name: string
  readonly address: string
  readonly ready: string
}

/** Something that opens over a screen by a key or a press. */
export interface Surface {
  readonly name: string
  readonly from: View
  /** A key, or the selector of what is pressed. */
  readonly by: { readonly key: string } | { readonly press: string }
  readonly ready: string
}

const fourthLink = '[data-index="3"] a'

const log = { name: 'Log', address: 'log', ready: fourthLink }
const settings = { name: 'Settings', address: 'settings', ready: '[aria-label="Back-ups"] tbody tr' }
const longDocument = { name: 'a document of 100,000 words', address: 'item/long', ready: 'article h1' }
const longList = { name: 'a list of 1,000', address: 'lists/long', ready: '[data-entry="entry-3"]' }
const lists = { name: 'Reading lists', address: 'lists', ready: 'main a[href="#/lists/long"]' }

/** Where one is before a view is opened: a screen that costs nothing. */
export const restingPlace: View = { name: 'rest', address: 'fit-check', ready: 'main textarea' }

/** Every screen, and what can be long on it. `item/long` stands for the long document wherever it lies. */
export const views: readonly View[] = [
  { name: 'Browse', address: 'browse', ready: '[aria-label="Library items"] a' },
  { name: 'Annotations', address: 'annotations', ready: fourthLink },
  log,
  { name: 'an entry of the log', address: 'log/made-3', ready: '.page > a[href="#/log"]' },
  { name: 'Insights', address: 'insights', ready: 'main section:nth-of-type(7) h2' },
  { name: 'Advisers', address: 'advisers', ready: fourthLink },
  {
    name: 'an adviser',
    address: 'advisers/adviser:a software vendor',
    ready: '.page > a[href="#/advisers"]',
  },
  { name: 'Contrasts', address: 'contrasts', ready: '[aria-label="Contrasts"] li' },
  lists,
  longList,
  { name: 'Trash', address: 'trash', ready: '[aria-label="Deleted things"] button' },
  settings,
  { name: 'Glossary', address: 'glossary', ready: 'main dt' },
  { name: 'Help', address: 'help', ready: 'main a[href^="#/item/"]' },
  { name: 'the search', address: 'search?q=ledger', ready: '[aria-label="Search results"] a' },
  { name: 'an essay with 100 notes', address: 'item/the-tool-will-not-do-it', ready: 'article h1' },
  longDocument,
]

/** Dialogs and what opens over a screen. */
export const surfaces: readonly Surface[] = [
  { name: 'Commands', from: restingPlace, by: { key: 'Control+k' }, ready: 'dialog [role=option]' },
  { name: 'Goals', from: restingPlace, by: { key: 'Control+g' }, ready: 'dialog li' },
  { name: 'Keyboard shortcuts', from: restingPlace, by: { key: '?' }, ready: 'dialog kbd' },
  { name: 'Import', from: restingPlace, by: { key: 'Control+i' }, ready: 'dialog textarea' },
  {
    name: 'Export of the log',
    from: log,
    by: { key: 'Control+e' },
    ready: 'dialog section pre, dialog section div p',
  },
  {
    name: 'a back-up',
    from: settings,
    by: { press: '[aria-label^="Look at the back-up"]' },
    ready: 'dialog p',
  },
  { name: 'Add to reading list', from: longDocument, by: { key: 'Control+d' }, ready: 'dialog label' },
  {
    name: 'find in the document',
    from: longDocument,
    by: { key: 'F3' },
    ready: '[role=search] p[role=status]',
  },
]
