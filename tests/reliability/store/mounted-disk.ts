import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { runCommand } from '../run-command'

/** What is mounted now, so that nothing stays behind when the run is broken off. */
const mounted = new Set<string>()
let watching = false

/** Why nothing can be mounted by this process, or null when it may be tried. */
export function whyNoMounts(): string | null {
  if (process.platform !== 'linux') return 'mounting a disk of its own is done on Linux only'
  return process.getuid?.() === 0 ? null : 'mounting a disk of its own needs root'
}

/** Mounts a disk at a folder that is made. `parameters` stand before the folder: `['-t', 'tmpfs', 'tmpfs']`. Gives what went wrong, or null. */
export async function mountDisk(parameters: readonly string[], folder: string): Promise<string | null> {
  await mkdir(folder, { recursive: true })
  releaseAtTheEnd()
  mounted.add(folder)
  const { code, errors } = await runCommand('mount', [...parameters, folder], { seconds: 60 })
  if (code === 0) return null
  mounted.delete(folder)
  return `mount refused: ${errors.trim().split('\n')[0] ?? ''}`
}

/** Unmounts a folder, and by that lets go of its loop device. Waits while somebody still holds a file; never throws. */
export async function unmountDisk(folder: string): Promise<void> {
  if (!mounted.has(folder)) return
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { code } = await runCommand('umount', [folder], { seconds: 60 })
    if (code === 0) return void mounted.delete(folder)
    await pause(100)
  }
  releaseNow(folder)
}

/** Takes the folder out of the tree at once; the system ends the mount when the last file is let go. */
function releaseNow(folder: string): void {
  spawnSync('umount', ['-l', folder], { stdio: 'ignore' })
  mounted.delete(folder)
}

function releaseAtTheEnd(): void {
  if (watching) return
  watching = true
  process.on('exit', () => {
    for (const folder of mounted) releaseNow(folder)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
}
