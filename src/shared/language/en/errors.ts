/** What is told when something goes wrong: what happened, what is safe, what to do. */
export const errors = {
  errors: {
    'read-only':
      'your data is open for reading only, so nothing can be changed. What you saved before is safe.',
    'disk-full': 'the disk is full. What you saved before is safe; free some space and try again.',
    'folder-not-writable':
      'the folder {{folder}} cannot be written to. What you saved before is safe; allow writing there and try again.',
    'not-saved': 'the disk refused ({{reason}}). What you saved before is safe; please try again.',
    'not-storable':
      'this holds something that cannot be stored as text. Nothing has been changed; what you saved before is safe.',
    'disk-nearly-full':
      'The disk is full. Your last change still fitted into a reserve that Levelwise keeps; please free some space now.',
    'disk-failing':
      'the disk did not confirm that it has stored the last change ({{reason}}). What you saved before is safe. Levelwise is open for reading only until you start it again; please save a copy elsewhere and check the disk.',
    'data-newer':
      'Your data was written by a newer Levelwise and has not been altered. Nothing can be changed here; install the newer version to go on.',
    'data-unreadable':
      'Your data in {{folder}} could not be read in full. Nothing has been altered or replaced. Levelwise is open for reading only; a back-up can be restored.',
    'data-damaged':
      'A data file was damaged. Everything in it was there a second time, so nothing is missing. The damaged file is kept as {{file}} in the folder quarantine in {{folder}}.',
    'data-damaged-in-place':
      'The data file {{file}} in {{folder}} is damaged and has been left as it is. Its content was read from other files.',
    'damage-met':
      'A data file was found damaged while Levelwise was running. What you saved is safe: all that had been read from it is in use, and the other files hold it too. The damaged file is kept as {{file}} in the folder quarantine in {{folder}}. If this happens again, please check the disk, or the program that keeps the folder in step.',
    'damage-met-in-place':
      'The data file {{file}} in {{folder}} was found damaged while Levelwise was running, and has been left as it is. What you saved is safe: all that had been read from it is in use, and the other files hold it too. Please check the disk, or the program that keeps the folder in step.',
    'data-incomplete':
      'Some saved changes ({{count}}) are missing in {{folder}}. If another machine shares this folder, they may still be on their way; nothing is cleared away until they are there.',
    'data-folder-unreadable':
      'The data folder {{folder}} could not be read ({{reason}}). Nothing has been altered. Levelwise is open for reading only.',
    'record-refused':
      'something in it is not of the form that is kept ({{collection}} {{field}}). What you saved before is safe; undo your last step and try again.',
    'library-read-only':
      'Your data folder {{folder}} may only be read. What you saved before is safe and shown; to save anything new, allow writing there or move your data to another folder.',
    'backup-not-made':
      'A back-up could not be made in {{folder}} ({{reason}}). Your library is safe; free some space or allow writing there, then try again.',
    'backup-not-clean':
      'no back-up is made in this session, because your data had to be repaired or is open for reading only. Earlier back-ups are safe; restart Levelwise and try again.',
    'backup-unreadable':
      'this back-up in {{folder}} is damaged. Your library is safe and was not changed; please choose another back-up.',
    'backup-newer':
      'this back-up in {{folder}} was made by a newer Levelwise. Your library is safe and was not changed; install the newer version to restore it, or choose another back-up.',
    'restore-failed':
      'the back-up could not be restored to {{folder}} ({{reason}}). Your library is safe and was not changed; free some space and try again.',
    'copy-not-written':
      'the copy {{path}} could not be written ({{reason}}). Your library is safe; please choose another place or free some space.',
    'move-into-itself':
      'the folder {{folder}} lies inside your data folder. Nothing was moved; please choose one outside of it.',
    'move-failed':
      'the copy in {{folder}} does not hold everything, so your library stays where it is and is safe. Please try again or choose another folder.',
    'no-library-there':
      'there is no Levelwise library in {{folder}}. Nothing was changed; please choose the folder that holds its files.',
    'clock-back':
      'The clock of this machine shows {{now}}, but it was {{before}} when Levelwise last ran. Your data is safe: nothing is ordered or deleted by the clock. Please set the clock, so that dates are right.',
    'clock-ahead':
      'The clock of this machine has jumped from {{before}} to {{now}}. Your data is safe: the trash and the back-ups are not emptied by the clock. If the date is wrong, please set the clock.',
    'already-open':
      'Levelwise was open already, so this window was brought to the front. Your data is safe; two at once on one library are not needed.',
    'data-folder-gone':
      'your data is not at {{folder}} any more. Nothing has been begun anew there; please bring the folder or its disk back, or choose where it is now.',
    'data-not-migrated':
      'Your data could not be brought into the new format yet ({{reason}}). It is safe and in use; the next start tries again.',
    'file-unreadable':
      'The file {{file}} in {{folder}} could not be read ({{reason}}). It has not been altered; its content was read from other files where they hold it.',
    'file-foreign':
      'The file {{file}} in {{folder}} is not one of Levelwise’s. It has been left as it is; please move it elsewhere.',
    'conflict-copies-merged':
      'A program that keeps folders in step had made copies of data files ({{count}}). What they held has been taken in; nothing is lost.',
    'other-version-kept':
      'The same thing had been changed in two places ({{count}}). The newest version is in use; the other one is kept in the trash, from where it can be put back.',
    'log-frozen': 'a log entry stays as it was saved. Add a correction or an outcome to it instead.',
    'fit-check-incomplete':
      'some questions are still open. Answer them and save again; what you have answered is kept.',
    'override-unexplained': 'please say in a few words why you overrule the verdict.',
    'day-invalid': 'this is not a day that can be used. Choose today or a later day.',
    'outcome-empty': 'please say in a few words what happened.',
    'correction-empty': 'please write what is to be corrected.',
    'link-refused': 'this address is not opened, because it is neither a web page nor an e-mail address.',
    'not-printed': 'the printer could not be reached ({{reason}}). Nothing is lost; please try again.',
    'search-rebuilt':
      'The search index was missing or damaged and has been made anew. Nothing of yours was affected.',
    'search-stopped':
      'Search stopped working. Reading and your records are not affected; please restart Levelwise.',
    'export-failed':
      'The export stopped ({{reason}}). Nothing is lost and no file was left; please try again.',
    'export-not-written':
      'The file {{path}} could not be written ({{reason}}). Nothing is lost; please try again.',
    'export-no-permission':
      'The file {{path}} may not be written there. Nothing is lost; please choose another folder.',
    'export-disk-full':
      'There is no room for {{path}}. Nothing is lost; please choose another disk or free some space.',
    'export-no-folder': 'The folder of {{path}} does not exist. Nothing is lost; please choose another one.',
    'export-folder-taken':
      'There is something at {{path}} already. Nothing is lost; please choose a name that is free.',
    'export-not-printed':
      'The pages could not be made ({{reason}}). Nothing is lost; another format may work.',
    'draft-too-long':
      'it is longer than a million characters. What you saved before is safe; please save this soon.',
    'pack-files-missing':
      'Files of imported packs ({{packs}}) are not on this machine yet, or not whole. Everything you made is safe, also what you noted on them. If a program keeps your data folder in step, they appear by themselves as soon as it has brought them; else import them again.',
    'pack-files-arrived':
      'The files of imported packs ({{packs}}) have arrived. They can be read and searched now.',
    'import-nothing': 'Nothing was chosen. Your library is unchanged.',
    'import-drop-mixed':
      'Nothing was taken: drop either files or one folder, and nothing that has been moved away. Your library is unchanged.',
    'import-gone': 'What was chosen is no longer at hand. Your library is unchanged; please choose it again.',
    'import-undo-missing':
      'What is needed to undo this import is missing from the disk. Your library is unchanged; a back-up from before the import has it.',
    'import-format-unknown': 'This format cannot be read ({{format}}). Your library is unchanged.',
    'import-too-many-files':
      'There are more than {{limit}} files in this. Your library is unchanged; please import it in parts.',
    'import-too-many-items':
      'There are more than {{limit}} things in this. Your library is unchanged; please import it in parts.',
    'import-too-much-memory':
      'Reading this took more memory than a file may take, so it was stopped. Your library is unchanged. The file may be damaged or made to do harm.',
    'import-too-slow':
      'Reading this took far longer than a file should, so it was stopped. Your library is unchanged. The file may be damaged or made to do harm.',
    'import-failed':
      'This could not be read ({{reason}}). Your library is unchanged; please check the file or choose another one.',
    'import-disk-full': 'The disk is full. Your library is unchanged; free some space and import again.',
    'import-not-saved': 'The disk refused ({{reason}}). Your library is unchanged; please try again.',
    'import-zip-too-many':
      'This zip holds more than 2,000 entries. Your library is unchanged; unpack it and import the folder.',
    'import-zip-name':
      'This zip holds a name that no honest zip has ({{name}}), so nothing of it was taken. Your library is unchanged.',
    'import-zip-name-long':
      'This zip holds a name that is too long or too deep ({{name}}), so nothing of it was taken. Your library is unchanged; unpack it and import the folder.',
    'import-zip-link':
      'This zip holds a link to another place ({{name}}), so nothing of it was taken. Your library is unchanged.',
    'import-zip-encrypted':
      'This zip is locked by a password ({{name}}). Your library is unchanged; unpack it yourself and import the folder.',
    'import-zip-method':
      'This zip is packed in an unusual way ({{name}}) that is not read. Your library is unchanged; pack it anew or import the folder.',
    'import-zip-twice':
      'This zip holds the same name twice ({{name}}), so it is not clear which one is meant. Nothing was taken; your library is unchanged.',
    'import-zip-overlap':
      'The entries of this zip lie over each other ({{name}}), as only a zip made to do harm has it. Nothing was taken; your library is unchanged.',
    'import-zip-too-large':
      'Unpacked, this zip is larger than is taken (200 MB, 20 MB a file). Your library is unchanged; unpack it and import the folder.',
    'import-zip-bomb':
      'This zip would unpack to far more than it says ({{name}}), as only a zip made to do harm does. Nothing was taken; your library is unchanged.',
    'import-zip-damaged':
      'This zip is damaged ({{name}}), so nothing of it was taken. Your library is unchanged; please fetch it anew.',
    'item-missing': 'This item is not in the library any more. Your notes on it are kept under Annotations.',
  },
} as const
