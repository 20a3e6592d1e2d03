import { app, Menu, nativeImage, nativeTheme, Notification, Tray } from 'electron'
import { toLocalDay } from '../../shared/base/local-day'
import type { Store } from '../persistence/store'
import type { RecordsService } from '../records/records-service'
import { shouldAnnounce } from '../reviews/announce-reviews'
import { drawTrayMark } from '../reviews/draw-tray-mark'
import type { ShellStateFile } from '../windows/shell-state-file'

/** How often the day is looked at, in milliseconds: reviews fall due at midnight, and machines sleep. */
const lookEvery = 15 * 60 * 1000

/** What reminders need. */
export interface ReminderMeans {
  readonly store: Store
  readonly records: RecordsService
  readonly state: ShellStateFile
  readonly words: (path: string) => string
  /** Shows a review that is due, or all of them. */
  readonly showReviews: (id: string | null) => void
  readonly quickCapture: () => void
}

/**
 * Reminds of reviews outside the window: a tray mark with the number due, and one notification a day. Both are off until
 * the user asks for them. Returns how to stop.
 */
export function remindOfReviews(means: ReminderMeans): () => void {
  const { store, records, state, words } = means
  let tray: Tray | undefined
  // What nobody holds is collected, and its click with it.
  let told: Notification | undefined
  let shown = ''
  const look = (): void => {
    const settings = store.records('settings').get('settings')
    const today = toLocalDay(new Date())
    const due = records.findDue(today).length
    tray = updateTray(settings?.trayBadge === true, due)
    const wanted = settings?.notifications === true && Notification.isSupported()
    if (shouldAnnounce({ wanted, due, today, announcedOn: state.now().announcedOn })) {
      state.change({ announcedOn: today })
      announce(due)
    }
  }

  function updateTray(wanted: boolean, due: number): Tray | undefined {
    const next = wanted ? `${due} ${nativeTheme.shouldUseDarkColors} ${words('tray.open')}` : ''
    if (next === shown) return tray
    shown = next
    if (!wanted) {
      tray?.destroy()
      app.setBadgeCount(0)
      return undefined
    }
    const icon = toImage(due)
    const kept = tray ?? createTray(icon)
    const text = due === 0 ? words('tray.none') : countWords('tray.due', due)
    kept.setImage(icon)
    kept.setToolTip(`Levelwise: ${text}`)
    kept.setTitle(due === 0 ? '' : String(due))
    app.setBadgeCount(due)
    kept.setContextMenu(
      Menu.buildFromTemplate([
        { label: text, click: show },
        { label: words('commands.quick-capture'), click: means.quickCapture },
        { type: 'separator' },
        { label: words('commands.quit'), click: () => app.quit() },
      ]),
    )
    return kept
  }

  function createTray(icon: Electron.NativeImage): Tray {
    const made = new Tray(icon)
    made.on('click', show)
    return made
  }

  function announce(due: number): void {
    told = new Notification({ title: countWords('tray.due', due), body: words('tray.look') })
    told.on('click', show)
    told.show()
  }

  /** The one that is due, or all: as it is when the user comes, which may be days after the mark was put up. */
  function show(): void {
    const due = records.findDue(toLocalDay(new Date()))
    means.showReviews(due.length === 1 ? (due[0]?.id ?? null) : null)
  }

  function countWords(path: string, count: number): string {
    return words(`${path}_${count === 1 ? 'one' : 'other'}`).replace('{{count}}', String(count))
  }

  look()
  const timer = setInterval(look, lookEvery)
  nativeTheme.on('updated', look)
  const stop = store.subscribe((touched) => {
    if (touched.has('settings') || touched.has('log')) look()
  })
  return () => {
    clearInterval(timer)
    nativeTheme.off('updated', look)
    stop()
    tray?.destroy()
    told?.close()
  }
}

function toImage(due: number): Electron.NativeImage {
  const ink = nativeTheme.shouldUseDarkColors ? ([230, 227, 220] as const) : ([30, 34, 39] as const)
  const { width, height, pixels } = drawTrayMark(32, ink, due > 0 ? [176, 58, 46] : null)
  return nativeImage.createFromBitmap(Buffer.from(pixels), { width, height, scaleFactor: 2 })
}
