// Runs a TypeScript entry bundled as the app's own code is: tsx scripts/run-bundled.mts ENTRY [arguments]
import { spawnSync } from 'node:child_process'
import { bundleEntry } from './bundle-entry'

const [entry = '', ...rest] = process.argv.slice(2)
const { status } = spawnSync(process.execPath, [await bundleEntry(entry), ...rest], { stdio: 'inherit' })
process.exit(status ?? 1)
