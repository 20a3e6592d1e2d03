import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A folder that was made to bring in what lies outside of it. */
export interface HostileFolder {
  readonly name: string
  /** Fills an empty folder; `outside` is the folder of the canaries. */
  fill(folder: string, outside: string): void
}

const note = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Ways by which a vault may try to reach out of itself. */
export const hostileFolders: readonly HostileFolder[] = [
  {
    name: 'a link to a file outside',
    fill: (folder, outside) => symlinkSync(join(outside, 'canary.md'), join(folder, 'link.md')),
  },
  {
    name: 'a link to a folder outside',
    fill: (folder, outside) => symlinkSync(outside, join(folder, 'notes')),
  },
  {
    name: 'a link that climbs',
    fill: (folder) => symlinkSync('../../canary.md', join(folder, 'up.md')),
  },
  {
    name: 'a link to the folder itself',
    fill: (folder) => symlinkSync('.', join(folder, 'again')),
  },
  {
    name: 'a chain of links that ends outside',
    fill: (folder, outside) => {
      symlinkSync(join(outside, 'notes'), join(folder, 'one'))
      symlinkSync('one', join(folder, 'two'))
      symlinkSync('two/canary.md', join(folder, 'three.md'))
    },
  },
  {
    name: 'a link for the folder of a vault’s settings',
    fill: (folder, outside) => symlinkSync(outside, join(folder, '.obsidian')),
  },
  {
    name: 'a link to a device',
    fill: (folder) => symlinkSync('/dev/zero', join(folder, 'endless.md')),
  },
  {
    name: 'a pipe that nobody writes to',
    fill: (folder) => void execFileSync('mkfifo', [join(folder, 'pipe.md')]),
  },
  {
    name: 'notes that embed what lies outside',
    fill: (folder, outside) =>
      note(
        folder,
        'embeds.md',
        [
          '# Embeds',
          '![[../outside/canary.md]]',
          '![[../outside/canary.png]]',
          '![a](../../outside/canary.png)',
          `![b](file://${outside}/canary.png)`,
          `![c](${outside}/canary.png)`,
          '![d](..%2F..%2Foutside%2Fcanary.png)',
          '<img src="../../outside/canary.png">',
        ].join('\n\n'),
      ),
  },
  {
    name: 'an image that is a link',
    fill: (folder, outside) => {
      note(folder, 'note.md', '# A note\n\n![a](picture.png)')
      symlinkSync(join(outside, 'canary.png'), join(folder, 'picture.png'))
    },
  },
  {
    name: 'folders deeper than are looked at',
    fill: (folder) => note(folder, `${'deep/'.repeat(60)}note.md`, 'Deep down.'),
  },
  {
    name: 'names that no honest note has',
    fill: (folder) => {
      for (const name of [
        '-rf.md',
        '..md',
        '...',
        'line\nbreak.md',
        'rtl\u202egpj.md',
        '`id`.md',
        '$HOME.md',
      ])
        note(folder, name, `# A note\n\nIn ${JSON.stringify(name)}.`)
    },
  },
]
