import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectWorks } from '../../src/shared/export/collect-works'
import { formatBibtex } from '../../src/shared/export/format-bibtex'
import { runCommand } from '../reliability/run-command'
import { check } from './reader'
import type { Reader } from './reader'

/** What has no year has none in the file either; biber would rather have one. */
const missesYear = (line: string): boolean =>
  line.endsWith("Missing mandatory field - one of 'date, year' must be defined")

/** biber reads our BibTeX, checks it against its data model, and has nothing to complain of. */
export const biber: Reader = {
  name: 'biber',
  needs: { biber: 'biber' },
  slow: true,
  async run(samples, folder) {
    const works = collectWorks(samples.list)
    await writeFile(join(folder, 'works.bib'), formatBibtex(works))
    const parameters = ['--tool', '--validate-datamodel', '--output-file', 'read.bib', 'works.bib']
    const { code, output, errors } = await runCommand('biber', parameters, { folder, seconds: 180 })
    const complaints = `${output}${errors}`
      .split('\n')
      .filter((line) => /^(WARN|ERROR)/.test(line) && !missesYear(line))
    return [
      check('ends well', code === 0, `${output}${errors}`.slice(-800)),
      check(
        `complains of nothing (${works.length} works)`,
        complaints.length === 0,
        complaints.slice(0, 6).join('\n'),
      ),
    ]
  },
}
