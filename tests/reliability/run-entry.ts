import { resolve } from 'node:path'
import { bundleEntry } from '../../scripts/bundle-entry'
import { runCommand } from './run-command'

/**
 * Bundles a TypeScript entry and runs it in a process of its own, so that its memory and its switches are its own. The entry
 * gets the task as JSON and prints its answer as the last line. Throws with what it said when it does not end well.
 */
export async function runEntry<Answer>(
  entry: string,
  task: object,
  options: { readonly folder: string; readonly switches?: readonly string[]; readonly seconds: number },
): Promise<Answer> {
  const bundle = resolve(await bundleEntry(entry))
  const { code, output, errors } = await runCommand(
    process.execPath,
    [...(options.switches ?? []), bundle, JSON.stringify(task)],
    { folder: options.folder, seconds: options.seconds },
  )
  if (code !== 0) throw new Error(`${entry} ended with ${code}: ${errors.slice(-2_000)}`)
  // The entries of this folder answer with the type that their claim asks for.
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Answer
}
