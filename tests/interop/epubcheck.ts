import { runCommand } from '../reliability/run-command'
import { check } from './reader'
import type { Reader } from './reader'
import { writeSample } from './written-file'

/** epubcheck, which Debian installs as a jar, finds no error and nothing to warn of. */
export const epubcheck: Reader = {
  name: 'epubcheck',
  needs: { 'default-jre-headless': 'java', epubcheck: 'epubcheck' },
  slow: false,
  async run(samples, folder) {
    const checks = []
    for (const [name, document] of Object.entries(samples)) {
      const path = await writeSample(document, 'epub', folder)
      const { code, output, errors } = await runCommand(
        'java',
        ['-jar', '/usr/bin/epubcheck', '--failonwarnings', path],
        {
          seconds: 180,
        },
      )
      checks.push(
        check(`the ${name} sample is a valid EPUB 3`, code === 0, `${output}${errors}`.slice(0, 1500)),
      )
    }
    return checks
  },
}
