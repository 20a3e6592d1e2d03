import type { ExportSource } from '../../src/shared/export/export-source'

const none = async () => []

/** A library of which every question is answered with nothing; a test names what it has. */
export const emptySource: ExportSource = {
  list: none,
  items: none,
  annotations: none,
  log: none,
  contrasts: none,
  packs: none,
  pictures: none,
}
