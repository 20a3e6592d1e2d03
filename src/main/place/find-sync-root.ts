import { readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

/** A folder that some program keeps in step with other machines. */
export interface SyncRoot {
  readonly folder: string
  /** The program's own name. */
  readonly program: string
}

/** How each program's folder is known: by its name, or by a file that the program puts into it. */
const programs: readonly { readonly program: string; readonly name?: RegExp; readonly mark?: RegExp }[] = [
  { program: 'Syncthing', mark: /^\.stfolder/ },
  { program: 'Dropbox', name: /^Dropbox( \(.+\))?$/i, mark: /^\.dropbox(\.cache)?$/ },
  { program: 'OneDrive', name: /^OneDrive( - .+)?$/i },
  {
    program: 'Google Drive',
    name: /^(Google ?Drive|GoogleDrive-.+)$/i,
    mark: /^\.tmp\.drive(upload|download)$/,
  },
  { program: 'iCloud Drive', name: /^(iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)$/i },
  {
    program: 'Nextcloud',
    name: /^(Nextcloud|ownCloud)$/i,
    mark: /^(\.sync_[0-9a-f]+\.db|\.nextcloudsync\.log|\.owncloudsync\.log)$/,
  },
  { program: 'Resilio Sync', mark: /^\.sync$/ },
  { program: 'pCloud', name: /^pCloud ?Drive$/i },
  { program: 'Seafile', name: /^Seafile$/i, mark: /^\.seafile-data$/ },
]

/** Finds the synced folder that a folder lies in, itself included; undefined when none is known. */
export async function findSyncRoot(folder: string): Promise<SyncRoot | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const names = await readdir(at).catch((): string[] => [])
    for (const { program, name, mark } of programs) {
      const marked = mark !== undefined && names.some((each) => mark.test(each))
      if (marked || name?.test(basename(at)) === true) return { folder: at, program }
    }
    if (dirname(at) === at) return undefined
  }
}
