import { parsePlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import { exportSearch } from './export-search'
import { openExport } from './export-store'

/** Opens the export of what is on screen: the item, the list, what a search found, the annotations, the log, the contrasts. */
export function exportWhatIsShown(): void {
  const { screen, id, query } = parsePlace(window.location.hash)
  if (screen === 'item')
    openExport({ kind: 'items', ids: [id], title: useLibrary.getState().byId.get(id)?.title ?? id })
  else if (screen === 'lists' && id !== '') openExport({ kind: 'list', id })
  else if (screen === 'search' && (query['q'] ?? '') !== '') void exportSearch(query['q'] ?? '')
  else if (screen === 'log' || screen === 'insights')
    openExport({ kind: 'log', ids: id === '' ? null : [id] })
  else if (screen === 'contrasts') openExport({ kind: 'contrasts', ids: id === '' ? null : [id] })
  else openExport({ kind: 'annotations', ids: null })
}
