import { annotations } from './en/annotations'
import { backups } from './en/backups'
import { browse } from './en/browse'
import { errors } from './en/errors'
import { exporting } from './en/export'
import { fitCheck } from './en/fit-check'
import { goals } from './en/goals'
import { contrasts } from './en/contrasts'
import { glossary } from './en/glossary'
import { importing } from './en/import'
import { log } from './en/log'
import { en as menu } from './en/menu'
import { lens } from './en/lens'
import { lists } from './en/lists'
import { palette } from './en/palette'
import { promise } from './en/promise'
import { reader } from './en/reader'
import { search } from './en/search'
import { settings } from './en/settings'
import { shortcuts } from './en/shortcuts'
import { desktop } from './en/desktop'
import { capture } from './en/capture'
import { help } from './en/help'
import { tour } from './en/tour'
import { sample } from './en/sample'
import { shell } from './en/shell'
import { trash } from './en/trash'

/** Every word that the window shows, in English. Keys are paths; `_one` and `_other` are plural forms. */
export const en = {
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
