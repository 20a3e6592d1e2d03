import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { capture, run } from '../setup/run.mjs'

/** Where the package puts the program. */
export const installed = '/usr/lib/levelwise/levelwise'
/** Made for the test and removed after it. */
export const userName = 'levelwise-test'
const port = 9444
/** Starting under a virtual display on a busy machine may take long; waiting ends when what is waited for is there. */
const patience = 60_000

/** Starts the installed program under a virtual display as an ordinary user, and speaks to its window over the debugging port. */
export async function startAsUser(extra) {
  await run('useradd', ['--create-home', '--shell', '/bin/sh', userName]).catch(() => undefined)
  const home = (await capture('getent', ['passwd', userName])).split(':')[5]
  const program = ['levelwise', `--remote-debugging-port=${port}`, '--log-level=3', ...extra]
  const child = spawn(
    'runuser',
    ['-u', userName, '--', 'env', `HOME=${home}`, 'xvfb-run', '-a', ...program],
    { stdio: 'ignore', detached: true, cwd: home },
  )
  const socket = await openPage()
  let last = 0

  function evaluate(expression) {
    last += 1
    const id = last
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } }))
    return new Promise((resolve) => {
      const listen = ({ data }) => {
        const answer = JSON.parse(data)
        if (answer.id !== id) return
        socket.removeEventListener('message', listen)
        resolve(answer.result?.result?.value)
      }
      socket.addEventListener('message', listen)
    })
  }

  return {
    home,
    evaluate,
    waitFor: (expression) => until(() => evaluate(expression), expression),
    commandLines: () => processes().map(({ command }) => command),
    /** How many renderers there are, and how many of them stand under a filter. */
    renderers() {
      const all = processes().filter(({ command }) => command.includes('--type=renderer'))
      return { all: all.length, confined: all.filter(({ pid }) => isConfined(pid)).length }
    },
    async quit() {
      socket.close()
      const main = processes().find(({ command }) => !command.includes('--type='))
      if (main !== undefined) process.kill(main.pid, 'SIGTERM')
      await until(async () => processes().length === 0, 'the program has ended')
      child.unref()
    },
  }
}

/** The page of the window, once it is there. */
async function openPage() {
  const address = await until(async () => {
    const pages = await fetch(`http://127.0.0.1:${port}/json/list`)
      .then((response) => response.json())
      .catch(() => [])
    return pages.find(({ type, url }) => type === 'page' && url.startsWith('lw:'))?.webSocketDebuggerUrl
  }, 'the window is open')
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  return socket
}

async function until(look, what) {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Waited in vain until ${what}`)
}

/** Every process of the installed program, known by the file that it runs and not by what it calls itself. */
function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && linkAt(`/proc/${name}/exe`) === installed)
    .map((name) => ({ pid: Number(name), command: read(`/proc/${name}/cmdline`).replaceAll('\0', ' ') }))
}

function linkAt(path) {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/** 2 is a filter over the system calls: Chromium's sandbox. */
function isConfined(pid) {
  return /^Seccomp:\s+2$/m.test(read(`/proc/${pid}/status`))
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Runs a program for at most ten seconds; its exit code, or null when it had to be ended. */
export function exitCodeOf(program, parameters, environment) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { env: environment, stdio: 'ignore', timeout: 10_000 })
    child.on('error', () => resolve(null))
    child.on('exit', (code) => resolve(code))
  })
}

/** Whether something listens on a port of this machine. */
export function canConnect(at) {
  return new Promise((resolve) => {
    const socket = connect(at, '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
