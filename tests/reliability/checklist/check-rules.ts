import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { securityRules, withoutComments } from '../../architecture/security-rules'
import { root } from '../electron/launch-app'

/** What came of the rules that source code must keep. */
export interface RulesChecked {
  readonly rules: number
  readonly files: number
  /** Pieces of code that break a rule on purpose and were caught. */
  readonly caught: number
  readonly wrong: readonly string[]
}

/** Holds every rule against every source file, and against code that breaks it. */
export async function checkRules(): Promise<RulesChecked> {
  const names = await readdir(join(root, 'src'), { recursive: true })
  const paths = names
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
  const sources = await Promise.all(
    paths.map(async (path) => ({ path, code: withoutComments(await readFile(join(root, path), 'utf8')) })),
  )
  const wrong: string[] = []
  let caught = 0
  for (const { says, where, except, refuses, breaks } of securityRules) {
    for (const { path, code } of sources)
      if (where.test(path) && except?.test(path) !== true && refuses.test(code))
        wrong.push(`${path}: ${says}`)
    for (const code of breaks) {
      if (refuses.test(withoutComments(code))) caught += 1
      else wrong.push(`not caught: ${code}`)
    }
  }
  return { rules: securityRules.length, files: sources.length, caught, wrong }
}
