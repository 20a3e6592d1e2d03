/** A pack's files: text by path relative to the pack's folder, with forward slashes. */
export type PackFiles = ReadonlyMap<string, string>

/** The id of what a file holds: the file's name without folder and ending. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '')
}

/** The files whose paths begin with a folder such as `essays/`, in the order of their paths. */
export function* inFolder(
  files: PackFiles,
  folder: string,
): Generator<readonly [path: string, text: string]> {
  const paths = [...files.keys()].filter((path) => path.startsWith(folder)).sort()
  for (const path of paths) yield [path, files.get(path) ?? '']
}
