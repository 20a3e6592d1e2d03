import { create } from 'zustand'
import { closeExport, useExport } from '../export/export-store'
import { useTour } from '../tour/tour-store'
import { DropOverlay } from '../import/drop-overlay'
import { fetched } from '../kit/fetched'
import { useImport } from '../import/import-store'

const GoalsDialog = fetched(() => import('../goals/goals-dialog'))
const ExportDialog = fetched(() => import('../export/export-dialog'))
const ShortcutsDialog = fetched(() => import('../shortcuts/shortcuts-dialog'))
const TourPanel = fetched(() => import('../tour/tour-panel'))
const NewsDialog = fetched(() => import('../help/news-dialog'))
const AddToListDialog = fetched(() => import('../lists/add-to-list-dialog'))
const OpenBesideDialog = fetched(() => import('../reader/open-beside-dialog'))
const ImportDialog = fetched(() => import('../import/import-dialog'))

/** The dialogs that any screen or command may open. */
export type Overlay =
  'goals' | 'shortcuts' | 'news' | { readonly kind: 'add-to-list' | 'beside'; readonly id: string }

const useOverlay = create<{ readonly open: Overlay | null }>(() => ({ open: null }))

/** Opens one of the dialogs. */
export function openOverlay(overlay: Overlay): void {
  useOverlay.setState({ open: overlay })
}

/** Where the dialogs are drawn; mounted once, in the frame. */
export function Overlays() {
  const open = useOverlay((state) => state.open)
  const item = typeof open === 'string' ? null : open
  const touring = useTour((state) => state.on)
  const subject = useExport((state) => state.subject)
  const importing = useImport((state) => state.stage !== null)
  const close = (): void => useOverlay.setState({ open: null })
  return (
    <>
      <DropOverlay />
      {open === 'goals' && <GoalsDialog onClose={close} />}
      {subject !== null && (
        <ExportDialog key={JSON.stringify(subject).slice(0, 200)} subject={subject} onClose={closeExport} />
      )}
      {importing && <ImportDialog />}
      {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {touring && <TourPanel />}
      {open === 'news' && <NewsDialog onClose={close} />}
      {item?.kind === 'add-to-list' && <AddToListDialog key={item.id} itemId={item.id} onClose={close} />}
      {item?.kind === 'beside' && <OpenBesideDialog key={item.id} itemId={item.id} onClose={close} />}
    </>
  )
}
