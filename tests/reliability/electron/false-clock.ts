import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib']

/** A clock that a process is given in the place of the machine's (libfaketime), and that can be set while it runs. */
export interface FalseClock {
  /** What the process is started with. */
  readonly environment: Readonly<Record<string, string>>
  /** Sets it: `+365d`, `-365d`, or a moment from which it runs, such as `@1970-01-01 00:01:00`. */
  set(time: string): Promise<void>
}

/** Resolves with where the library is, or undefined when it is not installed. */
export async function findFalseClock(): Promise<string | undefined> {
  for (const folder of folders) {
    const path = join(folder, 'faketime', 'libfaketimeMT.so.1')
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path
  }
  return undefined
}

/** Makes a clock that shows `time` and is set by a file; how long things take is told truly all the while. */
export async function createFalseClock(
  library: string,
  file: string,
  time: string,
  zone: string,
): Promise<FalseClock> {
  const set = (next: string): Promise<void> => writeFile(file, `${next}\n`)
  await set(time)
  return {
    environment: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      // Times of files stay the machine's own, so that a change of a file is still seen as one.
      NO_FAKE_STAT: '1',
      TZ: zone,
    },
    set,
  }
}
