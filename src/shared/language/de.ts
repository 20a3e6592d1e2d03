import { annotations } from './de/annotations'
import { backups } from './de/backups'
import { browse } from './de/browse'
import { contrasts } from './de/contrasts'
import { errors } from './de/errors'
import { exporting } from './de/export'
import { fitCheck } from './de/fit-check'
import { glossary } from './de/glossary'
import { importing } from './de/import'
import { goals } from './de/goals'
import { lens } from './de/lens'
import { lists } from './de/lists'
import { log } from './de/log'
import { de as menu } from './de/menu'
import { palette } from './de/palette'
import { promise } from './de/promise'
import { reader } from './de/reader'
import { search } from './de/search'
import { settings } from './de/settings'
import { shortcuts } from './de/shortcuts'
import { desktop } from './de/desktop'
import { capture } from './de/capture'
import { help } from './de/help'
import { tour } from './de/tour'
import { sample } from './de/sample'
import { shell } from './de/shell'
import { trash } from './de/trash'

/** Every word that the window shows, in German. The library itself is in English. */
export const de = {
  ...shell,
  ...menu,
  ...errors,
  ...browse,
  ...reader,
  ...goals,
  ...fitCheck,
  ...exporting,
  ...settings,
  ...palette,
  ...lists,
  ...trash,
  ...promise,
  ...annotations,
  ...search,
  ...glossary,
  ...contrasts,
  ...log,
  ...lens,
  ...backups,
  ...shortcuts,
  ...desktop,
  ...capture,
  ...help,
  ...sample,
  ...tour,
  ...importing,
} as const
