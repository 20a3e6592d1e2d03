const steps = [
  '..',
  '.',
  '%2e%2e',
  '%2E%2E',
  '..%2f',
  '%2e%2e%2f',
  '..%5c',
  '..\\',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '．．',
  '',
  '/',
  '//',
  '\\',
  '%00',
  '%2f',
  '%5c',
  '~',
  'C:',
  'file:',
  'lw:',
]
const targets = [
  'etc/passwd',
  'etc/shadow',
  'proc/self/environ',
  'Windows/win.ini',
  'canary.txt',
  'index.html',
  'main/main.js',
  'preload/preload.js',
  'package.json',
  'assets',
  'library/catalogue.json',
  'library/items/../catalogue.json',
  'data',
  'blobs',
  '__proto__',
  'constructor',
  'index.html%00.png',
  'INDEX.HTML',
  'index.html/',
  'index.html.',
  'index.html::$DATA',
]
const hosts = [
  'app',
  'app',
  'app',
  'app',
  'pack',
  'print',
  'APP',
  'app.',
  'app:80',
  'x@app',
  'localhost',
  'evil',
  '127.0.0.1',
  '%61pp',
  '',
]
const ends = ['', '', '?x=1', '#x', '?../../x', '#/../../etc/passwd', '?<script>', ';x', '%3Fx']

/** Makes an address of our scheme that tries to reach what is not served; now and then one that is. */
export function makeAddress(random: () => number, real: readonly string[]): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  if (random() < 0.1) return `lw://app${pick(real)}${pick(ends.slice(0, 4))}`
  const depth = Math.floor(random() * 8)
  const path = Array.from({ length: depth }, () => pick(steps)).join(pick(['/', '/', '', '%2f', '\\']))
  const hash =
    random() < 0.1
      ? `${Math.floor(random() * 2 ** 32)
          .toString(16)
          .padStart(64, '0')}.${pick(['png', 'svg', 'jpg', 'html', ''])}`
      : pick(targets)
  return `lw://${pick(hosts)}/${path}${pick(['/', ''])}${hash}${pick(ends)}`
}
