// Runs the claims: npm run prove -- [NUMBERS] [--seed N], npm run prove:long; npm run prove -- --write makes docs/proof.md.
import { arch, cpus, release, totalmem, type } from 'node:os'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { findClaims } from './find-claims'
import { formatSum, formatTable } from './format-proof'
import { keepProof, writeProofDocument } from './proof-store'
import { runClaims } from './run-claims'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

async function prove(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      long: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  if (values.write) return write()
  const level = values.long ? 'long' : 'gate'
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
  const all = await findClaims()
  const wanted = positionals.map(Number)
  const unknown = wanted.filter((number) => !all.some((claim) => claim.number === number))
  if (unknown.length > 0 || !Number.isSafeInteger(seed)) {
    print(`There is no claim ${unknown.join(', ')}. There are ${all.map(({ number }) => number).join(', ')}.`)
    return 2
  }
  const claims = wanted.length === 0 ? all : all.filter(({ number }) => wanted.includes(number))
  const machine = describeMachine()
  print(`Level ${level}, seed ${seed}, ${machine}, ${new Date().toISOString().slice(0, 10)}`)
  const began = performance.now()
  const proven = await runClaims(claims, { level, seed }, print)
  await keepProof(level, machine, proven)
  print(`\n${formatTable(proven)}\n`)
  print(`Level ${level}, seed ${seed}, ${machine}, ${new Date().toISOString().slice(0, 10)}`)
  print(`${((performance.now() - began) / 60_000).toFixed(1)} minutes`)
  print(formatSum(proven))
  return proven.some(({ failed }) => failed > 0) || proven.every(({ passed }) => passed === 0) ? 1 : 0
}

async function write(): Promise<number> {
  const path = await writeProofDocument()
  print(path === null ? 'Nothing has been run yet.' : `Wrote ${relative(process.cwd(), path)}`)
  return path === null ? 1 : 0
}

function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} cores, ${memory} GB, ${type()} ${release()} ${arch()}, Node ${process.versions.node}`
}

// A claim may leave a timer or a socket behind; the run ends all the same.
void prove().then((code) => process.exit(code))
