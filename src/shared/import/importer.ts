import type { ImportFile } from './import-file'
import type { Found } from './found'
import type { ImportFormat } from './import-format'

/** Reads one format. Runs in a worker with a memory and a time limit, on files that a stranger may have written. */
export interface Importer {
  readonly format: ImportFormat
  /**
   * Tells whether the files look like this format: `surely` when their content says so, `maybe` when they can be read
   * as it (a CSV with unknown columns), `no` otherwise. Looks at names and at few bytes; never throws.
   */
  recognise(files: readonly ImportFile[]): Recognition
  /**
   * Gives what is in the files, one thing after another. What is wrong with a file is a `left-out`, never an exception;
   * a file that cannot be read at all throws a `LeftOutError` by itself, and the reading goes on with the next thing only
   * if the importer catches it (`readTextFile` does).
   */
  read(files: readonly ImportFile[], options: ImportOptions): Iterable<Found>
  /** For tables: which columns there are and what each probably is. Absent where nothing has to be asked. */
  askColumns?(files: readonly ImportFile[], options: ImportOptions): ColumnQuestion | null
}

/** How sure a format is that files are its own. */
export type Recognition = 'surely' | 'maybe' | 'no'

/** What the user chose, and what the outside world says. */
export interface ImportOptions {
  /** The name of the file or folder that was chosen, without its place on the disk. */
  readonly name: string
  /** ISO time of the import. */
  readonly now: string
  /** How text is decoded that is neither UTF-8 nor marked UTF-16; null refuses it and the dialog offers Latin-1. */
  readonly fallbackEncoding: 'latin1' | null
  /** For tables: the header (or `column 3`) that holds a field, by field. Empty takes the importer's own proposal. */
  readonly columns: Readonly<Record<string, string>>
  /** For pasted text: its title and adviser; empty when not given. */
  readonly title: string
  readonly adviser: string
}

/** The options of an import about which nothing was chosen. */
export const noOptions: Omit<ImportOptions, 'name' | 'now'> = {
  fallbackEncoding: null,
  columns: {},
  title: '',
  adviser: '',
}

/** A table's columns, as the dialog shows them. */
export interface ColumnQuestion {
  /** The fields that can be filled, in order; words under `import.fields.<field>`. */
  readonly fields: readonly { readonly field: string; readonly required: boolean }[]
  readonly headers: readonly string[]
  /** The first rows, so that the user sees what a column holds. */
  readonly sample: readonly (readonly string[])[]
  /** The header proposed for each field; absent where there is none. */
  readonly proposal: Readonly<Record<string, string>>
}
