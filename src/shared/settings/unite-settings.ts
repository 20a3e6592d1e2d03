import type { Settings } from './settings'

/** What the app notes for itself; nobody chose it, so two machines may differ in it without anybody having to be told. */
const ownNotes = ['welcomed', 'newsSeen', 'lastExport'] as const satisfies readonly (keyof Settings)[]

/** A field that the user chose. */
export type ChosenField = Exclude<keyof Settings, (typeof ownNotes)[number]>

/**
 * Makes one of two settings that two machines wrote without knowing of each other, where they differ only in what the app
 * notes for itself. Undefined where the user chose differently: then both have to be kept.
 */
export function uniteSettings(newer: Settings, older: Settings): Settings | undefined {
  if (listDifferences(newer, older).length > 0) return undefined
  return {
    ...newer,
    welcomed: newer.welcomed || older.welcomed,
    newsSeen: laterOf(newer.newsSeen, older.newsSeen),
  }
}

/** The fields that the user chose differently, in the order in which they stand. */
export function listDifferences(one: Settings, other: Settings): readonly ChosenField[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Settings)[])
  return [...fields]
    .filter(isChosen)
    .filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]))
}

function isChosen(field: keyof Settings): field is ChosenField {
  return !ownNotes.some((own) => own === field)
}

/** The later of two versions such as `0.10.2`; null counts as the earliest. */
function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one.localeCompare(other, 'en', { numeric: true }) < 0 ? other : one
}
