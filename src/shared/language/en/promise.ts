/** What is promised about the user's data; DATA-PROMISE.md is written from these words, and About shows them. */
export const promise = {
  promise: {
    title: 'What Levelwise promises about your data',
    lead: 'A change that Levelwise has shown as “Saved” survives a crash, a power cut, a full disk and damage to any one file. If anything can ever not be read, Levelwise says so, keeps the damaged bytes and never puts an empty file in the place of your data.',
    promised: {
      title: 'What is promised',
      saved: '“Saved” means: written to the disk, and the disk has confirmed it. It is never shown before.',
      drafts:
        'Text in an editor that has not been saved yet is kept as you type and offered again after a crash.',
      undo: 'Every change can be undone, also after a restart. What you delete waits in the trash for 90 days.',
      backups:
        'Back-ups are made by themselves (seven daily, four weekly, twelve monthly) and before every import, restore, new data format and deletion of much at once, and only from data that opened clean. Each is opened once to prove that it can be. Restoring one never overwrites what you have.',
      newer: 'Data of a newer version is opened for reading only and not altered by a single byte.',
      together:
        'Two machines, or two running copies, may share one folder. Neither overwrites the other; where both changed the same thing, the newest version is in use and the other one lies in the trash. Only of where you stopped reading, the latest place alone counts.',
    },
    where: {
      title: 'Where your files are',
      folder:
        'Settings names the folder. It lies on your machine only, unless you put it into a folder that you share.',
      snapshot:
        'snapshot-….json: everything that you made, as JSON, in three generations, each with a checksum.',
      journal:
        'journal-…-a.log and -b.log: every change since then, one a line, written twice into two files.',
      quarantine: 'quarantine: whatever was found damaged. Levelwise never deletes anything in it.',
      blobs: 'blobs: the files of packs that you imported, each named by its SHA-256.',
      ballast: 'ballast.bin: two megabytes of nothing, given back when the disk is full.',
      earlier:
        'before-format-2 and data-999999999.json: only where an older Levelwise had written there: its files as they were, and a note that keeps it from beginning anew.',
      backups:
        'backups, with a folder blobs of its own: the back-ups, in the app’s own folder and not in your data.',
      drafts: 'drafts: what you typed and have not saved yet, in the app’s own folder.',
    },
    reading: {
      title: 'How to read them without Levelwise',
      copy: '“Save a complete copy” in Settings writes one zip with Markdown to read and JSON to process. It needs no program of ours.',
      json: 'The files themselves are text: any editor opens them, and any program that knows JSON reads them line by line.',
      exports:
        'Lists, annotations and the log leave in open formats, among them Markdown, HTML, CSV, BibTeX and W3C Web Annotations.',
    },
    never: {
      title: 'What Levelwise never does',
      network:
        'It opens no connection to any network: no account, no telemetry, no update check, no fonts or pictures from elsewhere.',
      run: 'It never runs anything that a text, a pack or a file holds, and never turns text into HTML.',
      open: 'It opens a link only after you have seen its whole address and said yes, and only web and e-mail addresses. It never opens files.',
      defaults:
        'It never writes an empty or a first-time file over data that is there, and never deletes a damaged file.',
      paths: 'It reads and writes files only where you pointed it in a dialog, and in its own folder.',
    },
    proof: {
      title: 'How to check it yourself',
      run: '“npm run prove” in the source tries to break these promises, claim by claim, in about a quarter of an hour; “npm run prove:long” goes further.',
      seed: 'Each run prints its seed, what it counted and what it could not try. Deliberately broken versions must fail, or the proof proves nothing.',
      results: 'The last results are in docs/proof.md.',
    },
    limits: {
      title: 'What is not promised',
      flush: 'A disk that says it has written and has not: no program can see that.',
      disks: 'Two disks that fail at once, and files deleted by hand together with the back-ups.',
      systems:
        'The tests run on Linux (ext4, XFS, tmpfs). The file systems of Windows and macOS are not yet part of them.',
      chromium:
        'As root, as on some build machines, Chromium’s own sandbox is off; there it is checked by how windows are set, not by what the kernel refuses.',
      asar: 'The check that the program’s own files are unaltered works on Windows and macOS only.',
      person: 'Somebody who can use your account can read your files: they are not encrypted by Levelwise.',
    },
  },
} as const
