// Runs one end-to-end spec that takes pictures, on a display of its own where there is none. Returns the exit code.
import { spawnSync } from 'node:child_process'

/** `parameters` go to Playwright: the spec's name and switches. */
export function runSpec(root, parameters, env = process.env) {
  const display = process.env.DISPLAY ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24']
  const config = ['--config', 'tests/e2e/playwright.config.mts']
  const [program, ...rest] = [...display, 'npx', 'playwright', 'test', ...config, ...parameters]
  return spawnSync(program, rest, { cwd: root, stdio: 'inherit', env }).status ?? 1
}
