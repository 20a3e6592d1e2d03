/** The store with one safety line altered or taken out. `from` must be found exactly, so that a mutant cannot rot away. */
export interface Mutant {
  readonly name: string
  readonly file: string
  readonly from: string
  readonly to: string
}

/** What must be caught. */
export const mutants: readonly Mutant[] = [
  {
    name: 'journals are not synced',
    file: 'journal-writer.ts',
    from: 'await Promise.all(files.map((file) => file.sync()))\n    } catch (error) {\n      // After',
    to: '} catch (error) {\n      // After',
  },
  {
    name: 'new journals are not made to last under their names',
    file: 'journal-writer.ts',
    from: 'await disk.syncFolder(folder)',
    to: '',
  },
  {
    name: 'what was written in part is not cut off',
    file: 'journal-writer.ts',
    from: 'for (const file of files) await file.truncate(size)',
    to: '',
  },
  {
    name: 'a failed sync is taken for a success',
    file: 'journal-writer.ts',
    from: 'return toBroken(error, folder)\n    }\n    for',
    to: '}\n    for',
  },
  {
    name: 'bytes that the disk did not take are not offered again',
    file: 'disk.ts',
    from: 'written += taken',
    to: 'written = bytes.length',
  },
  {
    name: 'lines are not checked against their checksum',
    file: 'framed-line.ts',
    from: '&& toHex(crc32(json)) === head[1]',
    to: '',
  },
  {
    name: 'snapshots are not checked against their checksum',
    file: 'snapshot-file.ts',
    from: 'if (sha256(body) !== header.sha256) return undefined',
    to: '',
  },
  {
    name: 'journals are written once',
    file: 'journal-writer.ts',
    from: "const names = [journalName(writer, journal, 'a'), journalName(writer, journal, 'b')]",
    to: "const names = [journalName(writer, journal, 'a')]",
  },
  {
    name: 'one snapshot is enough to clear journals away',
    file: 'data-folder.ts',
    from: 'export const keptSnapshots = 3',
    to: 'export const keptSnapshots = 1',
  },
  {
    name: 'journals are cleared away without looking who holds them',
    file: 'clear-away.ts',
    from: '.filter((journal) => isHeld(journal.numbers) && !inUse(journal))',
    to: '.filter((journal) => !inUse(journal))',
  },
  {
    name: 'what arrives last wins, not what is newest',
    file: 'memory.ts',
    from: 'if (order < 0) return incoming',
    to: '',
  },
  {
    name: 'the version that loses is dropped',
    file: 'keep-lost.ts',
    from: 'if (version.value === undefined) return []',
    to: 'return []',
  },
  {
    name: 'data that cannot be read is replaced by an empty store',
    file: 'open-folder.ts',
    from: 'if (nothingFound && (broken.size > 0 || found.damagedJournals.length > 0)) return true',
    to: '',
  },
  {
    name: 'conflict copies are not read',
    file: 'read-folder.ts',
    from: 'entries.filter(({ isFile }) => isFile)',
    to: 'entries.filter(({ isFile, name }) => isFile && /^[a-z0-9-]+\\.[a-z]+$/.test(name))',
  },
]
