import { createPackageWithOptions } from '@electron/asar'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { writeNotices } from './notices.mjs'
import { setFuses } from './set-fuses.mjs'

/**
 * Makes the folder that a Linux package installs, by the steps that Electron documents for packaging by hand: the runtime
 * under our name, the app as one archive beside it, the fuses set. `time` (seconds) becomes the time of every file, so
 * that two builds of one commit are equal.
 */
export async function stageApp({ root, runtime, folder, time }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(runtime.folder, folder, { recursive: true, verbatimSymlinks: true })
  renameSync(join(folder, 'electron'), join(folder, 'levelwise'))
  rmSync(join(folder, 'resources', 'default_app.asar'), { force: true })
  renameSync(join(folder, 'LICENSE'), join(folder, 'LICENSE.electron.txt'))
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))

  const app = `${folder}-app`
  rmSync(app, { recursive: true, force: true })
  mkdirSync(app, { recursive: true })
  const { name, productName, version, description, license, author, main } = readJson(
    join(root, 'package.json'),
  )
  writeFileSync(
    join(app, 'package.json'),
    `${JSON.stringify({ name, productName, version, description, license, author, main }, null, 2)}\n`,
  )
  cpSync(join(root, 'out'), join(app, 'out'), { recursive: true })
  cpSync(join(root, 'resources', 'icons'), join(app, 'resources', 'icons'), { recursive: true })
  setTimes(app, time)
  await createPackageWithOptions(app, join(folder, 'resources', 'app.asar'), {})
  rmSync(app, { recursive: true })

  await writeNotices(root, folder)
  const executable = join(folder, 'levelwise')
  await setFuses(executable)
  setTimes(folder, time)
}

function setTimes(folder, time) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) setTimes(path, time)
    if (!entry.isSymbolicLink()) utimesSync(path, time, time)
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
