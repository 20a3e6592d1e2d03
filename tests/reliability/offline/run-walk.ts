// Walks through the app in a process of its own, so that it can be done where there is no network: run-walk.ts FOLDER.
import { walkApp } from './walk-app'

const [folder = ''] = process.argv.slice(2)
walkApp(folder).then(
  (walk) => {
    process.stdout.write(`${JSON.stringify(walk)}\n`)
    process.exit(0)
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  },
)
