import type { AnnotationColour } from '../annotations/annotation'
import type { ExportFormat } from '../export/export-format'

/** The themes; `system` follows the machine. */
export const themes = ['system', 'light', 'dark', 'sepia', 'contrast'] as const
/** One of the themes. */
export type Theme = (typeof themes)[number]

/** The faces for reading. */
export const readingFonts = ['serif', 'sans', 'legible'] as const
/** One of the faces. */
export type ReadingFont = (typeof readingFonts)[number]

/** The citation styles. */
export const citationStyles = ['apa', 'chicago', 'harvard'] as const

/** What the user has set; there is one such record. */
export interface Settings {
  readonly theme: Theme
  readonly language: 'system' | 'en' | 'de'
  readonly reading: ReadingSettings
  /** The user's own names for the colours; a missing one keeps its first meaning. */
  readonly colourMeanings: Readonly<Partial<Record<AnnotationColour, string>>>
  readonly activeGoalId: string | null
  /** True once the first-run page has been answered or left. */
  readonly welcomed: boolean
  /** Shortcuts that the user changed: command id to accelerator; an empty text unbinds. */
  readonly shortcuts: Readonly<Record<string, string>>
  readonly citationStyle: (typeof citationStyles)[number]
  /** Off by default: each of these reaches outside the window. */
  readonly quickCapture: boolean
  readonly trayBadge: boolean
  readonly notifications: boolean
  /** The last version whose news the user has seen. */
  readonly newsSeen: string | null
  /** What the last export was; null before the first. */
  readonly lastExport: { readonly format: ExportFormat; readonly withText: boolean } | null
}

/** How the reading column is set. */
export interface ReadingSettings {
  readonly font: ReadingFont
  /** Pixels, 14 to 28. */
  readonly size: number
  /** Line height as a multiple of the size, 1.3 to 2.2. */
  readonly leading: number
  /** Characters a line, 45 to 95. */
  readonly measure: number
  readonly paragraphNumbers: boolean
}

/** What a new user starts with. */
export const defaultSettings: Settings = {
  theme: 'system',
  language: 'system',
  reading: { font: 'serif', size: 18, leading: 1.6, measure: 66, paragraphNumbers: true },
  colourMeanings: {},
  activeGoalId: null,
  welcomed: false,
  shortcuts: {},
  citationStyle: 'apa',
  quickCapture: false,
  trayBadge: false,
  notifications: false,
  newsSeen: null,
  lastExport: null,
}
