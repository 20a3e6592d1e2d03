// Takes the pictures of the README with the end-to-end test that shows them.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const command = ['npx', 'playwright', 'test', '--config', 'tests/e2e/playwright.config.mts', 'pictures']
const display = process.env.DISPLAY ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24']
const [program, ...parameters] = [...display, ...command]
const env = { ...process.env, LEVELWISE_PICTURES: join(root, 'docs', 'images') }
process.exit(spawnSync(program, parameters, { cwd: root, stdio: 'inherit', env }).status ?? 1)
