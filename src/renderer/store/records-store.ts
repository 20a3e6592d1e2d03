import { useEffect } from 'react'
import { create } from 'zustand'
import type { AppError } from '../../shared/base/app-error'
import { createId, isId } from '../../shared/base/id'
import type { Result } from '../../shared/base/result'
import { unpack } from '../../shared/ipc/packed'
import { defaultSettings } from '../../shared/settings/settings'
import type { Settings } from '../../shared/settings/settings'
import type { Operation } from '../../shared/store/change'
import type { CollectionName, Collections } from '../../shared/store/collections'
import { api, listen } from '../api'

type Cached = { readonly [C in CollectionName]?: readonly Collections[C][] }

/** The user's records that this window has asked for, and how saving stands. */
interface RecordsState {
  readonly cached: Cached
  readonly saving: SaveState
  readonly history: { readonly undo: string | null; readonly redo: string | null }
}

/** How the last change stands. */
export type SaveState =
  | { readonly kind: 'idle' | 'saving' | 'saved' | 'nothing' }
  /** A change, by its label, was taken back or done again. */
  | { readonly kind: 'undone' | 'redone'; readonly label: string }
  | { readonly kind: 'failed'; readonly error: AppError }

/** The records of this window. */
export const useRecordsStore = create<RecordsState>(() => ({
  cached: {},
  saving: { kind: 'idle' },
  history: { undo: null, redo: null },
}))

/** All records of a collection, kept current; undefined until they have come. */
export function useRecords<C extends CollectionName>(collection: C): readonly Collections[C][] | undefined {
  const records = useRecordsStore((state) => state.cached[collection])
  useEffect(() => {
    if (useRecordsStore.getState().cached[collection] === undefined) void loadRecords(collection)
  }, [collection])
  // The cache holds under each name what was fetched under it.
  return records as readonly Collections[C][] | undefined
}

/** Records come in pieces of so many, so that no piece keeps the window from painting. */
const pieceLength = 2_000
/** Counts the changes of each collection that this window was told of. */
const changes = new Map<CollectionName, number>()

/** Fetches a collection and puts it into the cache. */
export async function loadRecords(collection: CollectionName): Promise<void> {
  let before: number | undefined
  let records: readonly Collections[CollectionName][]
  do {
    before = changes.get(collection)
    records = await fetchInPieces(collection)
    // What was fetched before a change and what came after it may not fit together.
  } while (before !== changes.get(collection))
  useRecordsStore.setState((state) => ({ cached: { ...state.cached, [collection]: records } }))
}

async function fetchInPieces(collection: CollectionName): Promise<readonly Collections[CollectionName][]> {
  const records: Collections[CollectionName][] = []
  for (let last = pieceLength; last === pieceLength;) {
    const piece = unpack(await api.records.piece({ collection, offset: records.length, limit: pieceLength }))
    records.push(...piece)
    last = piece.length
  }
  return records
}

/** So many changed records are fetched one by one; when there are more, the collection is fetched anew. */
const mostOneByOne = 20

/** Brings some records of a collection up to date. Those that did not change stay the same objects, which lists go by. */
async function refreshRecords(collection: CollectionName, ids: readonly string[]): Promise<void> {
  // Records of old or foreign make may have ids that no call takes.
  if (ids.length > mostOneByOne || !ids.every(isId)) return loadRecords(collection)
  const fetched = await Promise.all(ids.map((id) => api.records.get({ collection, id })))
  const fresh = new Map(ids.map((id, index) => [id, fetched[index] ?? null]))
  useRecordsStore.setState(({ cached }) => {
    const before: readonly Collections[CollectionName][] = cached[collection] ?? []
    const known = new Set(before.map(({ id }) => id))
    const kept = before.flatMap((record) => {
      const changed = fresh.get(record.id)
      return changed === undefined ? record : (changed ?? [])
    })
    const added = [...fresh].flatMap(([id, record]) => (record === null || known.has(id) ? [] : record))
    return { cached: { ...cached, [collection]: [...kept, ...added] } }
  })
}

/** Makes a change. Resolves with true once it is on the disk; a failure is shown in the status and changes nothing. */
export async function commit(
  label: string,
  operations: readonly Operation[],
  undoable = true,
): Promise<boolean> {
  if (operations.length === 0) return true
  if (undoable) return showSaving(api.records.commit({ label, operations, undoable }))
  const result = await api.records.commit({ label, operations, undoable })
  if (!result.ok) useRecordsStore.setState({ saving: { kind: 'failed', error: result.error } })
  return result.ok
}

/** Shows in the status how a change stands that the main process makes. Resolves with true once it is on the disk. */
export async function showSaving(change: Promise<Result<void, AppError>>): Promise<boolean> {
  useRecordsStore.setState({ saving: { kind: 'saving' } })
  const result = await change
  useRecordsStore.setState({
    saving: result.ok ? { kind: 'saved' } : { kind: 'failed', error: result.error },
  })
  return result.ok
}

/** Takes back the last change, or does it again, and says in the status which one it was. */
export async function turnHistory(direction: 'undo' | 'redo'): Promise<string | null> {
  const result = direction === 'undo' ? await api.history.undo() : await api.history.redo()
  const saving: SaveState = !result.ok
    ? { kind: 'failed', error: result.error }
    : result.value === null
      ? { kind: 'nothing' }
      : { kind: direction === 'undo' ? 'undone' : 'redone', label: result.value }
  useRecordsStore.setState({ saving })
  return result.ok ? result.value : null
}

/** Keeps the cache in step with the store. Called once, when the window starts. */
export function followRecords(): void {
  listen('records.changed', (changed) => {
    const { cached } = useRecordsStore.getState()
    // The event's keys are collection names by its type.
    for (const collection of Object.keys(changed) as CollectionName[]) {
      changes.set(collection, (changes.get(collection) ?? 0) + 1)
      const ahead = collection === 'settings' && (wantedSettings !== null || savingSettings !== null)
      if (cached[collection] !== undefined && !ahead)
        void refreshRecords(collection, changed[collection] ?? [])
    }
    void refreshHistory()
  })
  void refreshHistory()
}

async function refreshHistory(): Promise<void> {
  useRecordsStore.setState({ history: await api.history.state() })
}

/** The user's settings, with the first ones for whatever was never set. */
export function useSettings(): Settings {
  const [stored] = useRecords('settings') ?? []
  return stored === undefined
    ? defaultSettings
    : { ...defaultSettings, ...stored, reading: { ...defaultSettings.reading, ...stored.reading } }
}

let wantedSettings: { readonly label: string; readonly settings: Collections['settings'] } | null = null
let savingSettings: Promise<boolean> | null = null

/**
 * Changes some settings. They show at once and are saved behind; of changes that come faster than the disk, as while a
 * slider is dragged, only the newest is written. When saving fails the window goes back to what is saved.
 */
export async function changeSettings(label: string, changes: Partial<Settings>): Promise<boolean> {
  // Before they have been read, all the others would be written over with what they are at first.
  if (useRecordsStore.getState().cached.settings === undefined) await loadRecords('settings')
  const [stored] = useRecordsStore.getState().cached.settings ?? []
  const settings = { ...defaultSettings, ...stored, ...changes, id: 'settings' as const }
  useRecordsStore.setState((state) => ({ cached: { ...state.cached, settings: [settings] } }))
  wantedSettings = { label, settings }
  savingSettings ??= saveSettings().finally(() => {
    savingSettings = null
  })
  return savingSettings
}

async function saveSettings(): Promise<boolean> {
  while (wantedSettings !== null) {
    const { label, settings } = wantedSettings
    wantedSettings = null
    if (!(await commit(label, [{ collection: 'settings', put: settings }]))) {
      await loadRecords('settings')
      return false
    }
  }
  return true
}

/** A new random id. */
export function newId(): string {
  return createId(window.crypto.getRandomValues(new Uint8Array(16)))
}

/** The present time as ISO text. */
export function now(): string {
  return new Date().toISOString()
}

/** The operation that changes some settings, to be put into a change together with others. */
export function settingsOperation(changes: Partial<Settings>): Operation {
  const [stored] = useRecordsStore.getState().cached.settings ?? []
  return { collection: 'settings', put: { ...defaultSettings, ...stored, ...changes, id: 'settings' } }
}
