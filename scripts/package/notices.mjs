import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../setup/run.mjs'

/** Writes the licence notices and the bill of materials of what is built in. */
export async function writeNotices(root, folder) {
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), collectNotices(root))
  writeFileSync(join(folder, 'sbom.cdx.json'), await billOfMaterials(root))
}

/**
 * The licences of every package that is built into the app, as one text. The list is the lock file's, less what only the
 * building needs; a package without a licence text is named with what its package.json says, and one without either stops
 * the packaging.
 */
function collectNotices(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const parts = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && existsSync(join(root, path)))
    .map(([path]) => describe(join(root, path)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const head = 'Levelwise is built with these works. Each is used under the licence that follows its name.\n'
  return `${head}${parts.map(({ name, text }) => `\n${'='.repeat(80)}\n${name}\n\n${text}\n`).join('')}`
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|ofl)/i.test(file))
    .sort()
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  if (texts.length === 0 && typeof license !== 'string')
    throw new Error(`${name} ${version} says nowhere under which licence it is`)
  const text = texts.length > 0 ? texts.join('\n\n') : `Licence: ${license}. Its package holds no text of it.`
  return { name: `${name} ${version}`, text }
}

/** What is built in, in CycloneDX form. npm writes a number and the hour of each run, which say nothing and are taken out. */
async function billOfMaterials(root) {
  const bill = JSON.parse(
    await capture(
      'npm',
      ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--sbom-type', 'application'],
      {
        cwd: root,
      },
    ),
  )
  delete bill.serialNumber
  delete bill.metadata.timestamp
  return `${JSON.stringify(bill, null, 2)}\n`
}
