import { dirname, basename } from 'node:path'
import type { Disk, DiskFile } from '../../../src/main/persistence/disk'
import { ballastName } from '../../../src/main/persistence/data-folder'
import type { Random } from './random'

/** A folder tree as it lies on a disk: bytes by path; folders by a path that ends in a slash. */
export type Image = ReadonlyMap<string, Buffer>

/** What a disk is told to do wrong; returns the code of an error to throw, or undefined. Called before every operation. */
export type Fault = (operation: string, path: string) => string | undefined

interface Node {
  readonly id: number
  /** What programs see. */
  seen: Buffer
  /** What survives a power cut for certain. */
  durable: Buffer
  /** Writes and cuts since the last sync, oldest first. */
  readonly holes: (readonly [from: number, to: number])[]
  pending: ({ readonly add: Buffer } | { readonly cut: number })[]
}

type NameChange = { readonly set?: readonly [string, Node]; readonly drop?: string }

/** A disk in memory that knows what is durable, and can be cut off at any moment in every way that a real one may be. */
export interface SimulatedDisk extends Disk {
  /** What a power cut now may leave behind, one of many. */
  cutPower(random: Random): Image
  /** What is seen now, as after the end of the process alone. */
  look(): Image
  /** From now on every operation fails. */
  unplug(): void
  /** Called before every operation. */
  onOperation: (operation: string) => void
  /** How many operations there were. */
  readonly operations: number
}

/** Begins with an image of which everything is durable. */
export function createSimulatedDisk(
  image: Image,
  options: { readonly processId?: number; readonly fault?: Fault; readonly shortWrites?: Random } = {},
): SimulatedDisk {
  let ids = 0
  const makeNode = (bytes: Buffer): Node => ({
    id: (ids += 1),
    seen: bytes,
    durable: bytes,
    holes: [],
    pending: [],
  })
  const seen = new Map<string, Node>([...image].map(([path, bytes]) => [path, makeNode(bytes)]))
  const durable = new Map(seen)
  let changes: (NameChange & { readonly folder: string })[] = []
  let operations = 0
  let unplugged = false

  function begin(operation: string, path: string): void {
    if (unplugged) throw fail('EIO')
    operations += 1
    disk.onOperation(operation)
    const code = options.fault?.(operation, path)
    if (code !== undefined) throw fail(code)
  }

  function change(folder: string, each: NameChange): void {
    changes.push({ folder, ...each })
    if (each.drop !== undefined) seen.delete(each.drop)
    if (each.set !== undefined) seen.set(...each.set)
  }

  function find(path: string): Node {
    const node = seen.get(path)
    if (node === undefined) throw fail('ENOENT')
    return node
  }

  function openFile(node: Node, path: string): DiskFile {
    return {
      identity: String(node.id),
      async write(bytes) {
        begin('write', path)
        // Two megabytes of nothing would be most of the work.
        if (basename(path) === ballastName) return bytes.length
        const short = options.shortWrites?.chance(0.2) === true
        const taken = short ? 1 + (options.shortWrites?.below(bytes.length) ?? 0) : bytes.length
        const add = Buffer.from(bytes.subarray(0, taken))
        node.seen = Buffer.concat([node.seen, add])
        node.pending.push({ add })
        return taken
      },
      async truncate(size) {
        begin('truncate', path)
        node.seen = node.seen.subarray(0, size)
        node.pending.push({ cut: size })
      },
      async sync() {
        try {
          begin('sync', path)
        } catch (error) {
          // As Linux does: the pages are marked clean all the same, the next sync says that all is well, and they are zeros.
          node.holes.push([node.durable.length, node.seen.length])
          node.pending = []
          throw error
        }
        if (node.pending.length > 0) node.durable = withHoles(node)
        node.pending = []
      },
      async close() {
        begin('close', path)
      },
    }
  }

  const disk: SimulatedDisk = {
    host: 'simulated',
    processId: options.processId ?? 1,
    isRunning: (processId) => processId === (options.processId ?? 1),
    onOperation: () => undefined,
    get operations() {
      return operations
    },
    async makeFolder(path) {
      begin('makeFolder', path)
      if (!seen.has(`${path}/`)) change(dirname(path), { set: [`${path}/`, makeNode(Buffer.alloc(0))] })
    },
    async list(path) {
      begin('list', path)
      if (!seen.has(`${path}/`)) throw fail('ENOENT')
      return [...seen.keys()].flatMap((each) => {
        const isFile = !each.endsWith('/')
        const name = isFile ? each : each.slice(0, -1)
        return dirname(name) === path && name !== path ? [{ name: basename(name), isFile }] : []
      })
    },
    async read(path, from = 0, length) {
      begin('read', path)
      const { seen: bytes } = find(path)
      return Buffer.from(bytes.subarray(from, length === undefined ? undefined : from + length))
    },
    async stat(path) {
      begin('stat', path)
      const node = seen.get(path) ?? seen.get(`${path}/`)
      return node === undefined ? null : { size: node.seen.length, identity: String(node.id) }
    },
    async create(path) {
      begin('create', path)
      if (!seen.has(`${dirname(path)}/`)) throw fail('ENOENT')
      if (seen.has(path)) throw fail('EEXIST')
      const node = makeNode(Buffer.alloc(0))
      change(dirname(path), { set: [path, node] })
      return openFile(node, path)
    },
    async rename(from, to) {
      begin('rename', from)
      change(dirname(to), { set: [to, find(from)], drop: from })
    },
    async remove(path) {
      begin('remove', path)
      find(path)
      change(dirname(path), { drop: path })
    },
    async syncFolder(path) {
      begin('syncFolder', path)
      for (const each of changes) if (each.folder === path) applyTo(durable, each)
      changes = changes.filter((each) => each.folder !== path)
    },
    watch: () => () => undefined,
    unplug: () => void (unplugged = true),
    look: () => new Map([...seen].map(([path, node]) => [path, node.seen])),
    cutPower(random) {
      const names = new Map(durable)
      // Either the first so many changes of names have reached the disk, or any of them.
      const first = random.chance(0.5) ? random.below(changes.length + 1) : undefined
      for (const [index, each] of changes.entries())
        if (first === undefined ? random.chance(0.5) : index < first) applyTo(names, each)
      return new Map([...names].map(([path, node]) => [path, cut(node, random)]))
    },
  }
  return disk
}

function withHoles({ seen, holes }: Node): Buffer {
  const bytes = Buffer.from(seen)
  for (const [from, to] of holes) bytes.fill(0, from, to)
  return bytes
}

function applyTo(names: Map<string, Node>, { set, drop }: NameChange): void {
  if (drop !== undefined) names.delete(drop)
  if (set !== undefined) names.set(...set)
}

/** One of the contents that a file may have after a power cut: some of the writes, the last one torn, zeros or rubbish in it. */
function cut({ durable, pending }: Node, random: Random): Buffer {
  if (pending.length === 0) return durable
  const kept = random.below(pending.length + 1)
  let bytes = durable
  for (const write of pending.slice(0, kept)) bytes = applyWrite(bytes, write)
  const next = pending[kept]
  if (next === undefined || 'cut' in next || random.chance(0.4)) return bytes
  const torn = Buffer.from(next.add.subarray(0, random.below(next.add.length + 1)))
  const how = random.below(4)
  if (how === 1) torn.fill(0)
  if (how === 2) for (let index = 0; index < torn.length; index += 1) torn[index] = random.below(256)
  if (how === 3) return Buffer.concat([bytes, torn, Buffer.alloc(next.add.length - torn.length)])
  return Buffer.concat([bytes, torn])
}

function applyWrite(bytes: Buffer, write: Node['pending'][number]): Buffer {
  return 'add' in write ? Buffer.concat([bytes, write.add]) : bytes.subarray(0, write.cut)
}

function fail(code: string): Error {
  return Object.assign(new Error(code), { code })
}
