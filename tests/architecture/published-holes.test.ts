import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOpenableUrl } from '../../src/main/links/openable-url'
import { parseMarkdown } from '../../src/shared/content/parse-markdown'
import { isSafeUrl } from '../../src/shared/content/safe-url'
import { segmentText } from '../../src/shared/reading/segment-text'
import { findMarks } from '../../src/shared/search/find-marks'
import { checkBlocks } from '../reliability/payloads/check-blocks'
import { securityRules } from './security-rules'

const root = resolve(__dirname, '..', '..')
const packages = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly dependencies: object })
    .dependencies,
)
const payload = '<img src=x onerror=alert(1)>'

const draw = (markdown: string) => parseMarkdown(markdown, { citationLabel: (id) => id }).blocks
const shown = (markdown: string): string =>
  draw(markdown)
    .map(({ text, label }) => `${label ?? ''} ${text}`)
    .join('\n')

/** Holes by which comparable apps were broken into. Each test would have caught the hole, had the app been ours. */
describe('published holes', () => {
  it.each<readonly [string, string]>([
    ['Joplin CVE-2020-15930: <embed>', '<embed src="javascript:alert(1)">'],
    ['Joplin CVE-2018-1000534: <script> in the deny-list’s blind spot', '<ScRiPt/x>alert(1)</sCrIpT >'],
    ['Joplin CVE-2020-28249: <link>', '<link rel=import href="data:text/html,x">'],
    ['Joplin CVE-2021-33295: <noscript>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
    [
      'Joplin CVE-2021-37916: button and form',
      '<form><button formaction="javascript:alert(1)">x</button></form>',
    ],
    ['Joplin CVE-2023-33726: <map> and <area>', '<map><area href="javascript:alert(1)"></map>'],
    ['Joplin CVE-2024-40643: the parser that disagreed with the browser', '<a<b>><script>alert(1)</script>'],
    [
      'Obsidian CVE-2026-104077: data-background-iframe',
      '<div data-background-iframe="javascript:alert(1)">x</div>',
    ],
    ['Zettlr CVE-2021-26835: <iframe onload>', '<iframe onload="require(0).shell.openItem(1)">'],
    ['Logseq CVE-2025-56683: <details ontoggle>', '<details open ontoggle=alert(1)>x</details>'],
    [
      'Typora 2289, MarkText CVE-2022-24123: mutation through <math> and <style>',
      '<math><mtext><style><img src=x onerror=alert(1)></style>',
    ],
  ])('%s stays text', (_hole, html) => {
    expect(checkBlocks(draw(html))).toEqual([])
    expect(draw(html).flatMap(({ spans }) => spans)).toEqual([])
    expect(shown(html)).toContain(html.slice(0, 6))
  })

  it.each<readonly [string, string]>([
    ['the info string of a fence (MarkText CVE-2021-29996)', `\`\`\`${payload}\nx\n\`\`\``],
    ['a heading', `# ${payload}`],
    ['the title of a link', `[x](https://example.org "${payload}")`],
    ['a table', `| ${payload} | b |\n| :-: | - |\n| ${payload} | ${payload} |`],
    ['a footnote', `x[^${payload}]\n\n[^${payload}]: ${payload}`],
    ['a task', `- [ ] ${payload}`],
    ['a diagram (MarkText CVE-2022-24123, Typora 2959)', `\`\`\`mermaid\ngraph TD; A["${payload}"]\n\`\`\``],
    ['maths (Typora 2129, Obsidian CVE-2026-104078)', `$$\\href{java\tscript:alert(1)}{${payload}}$$`],
    ['a macro (Logseq 6291)', `[:iframe {:src "javascript:alert(1)"}] {{{${payload}}}}`],
    ['a picture’s description', `![${payload}](https://example.org/x.png)`],
  ])('a payload in %s stays text', (_place, markdown) => {
    expect(checkBlocks(draw(markdown))).toEqual([])
  })

  it('Joplin CVE-2022-35131: marks in a title add marks and nothing else, whatever the title and the query', () => {
    const titles = fc.oneof(
      fc.string(),
      fc.constantFrom(payload, `x ${payload} y`, '<script>alert(1)</script>'),
    )
    fc.assert(
      fc.property(titles, fc.array(fc.string({ maxLength: 8 })), (title, words) => {
        const marks = findMarks(title, new Set([...words, 'img', 'alert', 'script']))
        const pieces = segmentText(title.length, marks).map(({ start, end }) => title.slice(start, end))
        expect(pieces.join('')).toBe(title)
      }),
    )
  })

  it('Signal CVE-2018-10994: an address in a text is not turned into markup again', () => {
    const blocks = draw(`<https://example.org/?"><img src=x onerror=alert(1)>>`)
    expect(checkBlocks(blocks)).toEqual([])
  })

  it('Joplin CVE-2026-46650, Obsidian CVE-2026-104078: no text before or inside hides a scheme', () => {
    const before = fc.constantFrom(
      'https:',
      'http://a ',
      'mailto:x\n',
      '\t',
      ' ',
      '\u0001',
      'x',
      '#\n',
      '%09',
    )
    fc.assert(
      fc.property(
        before,
        fc.constantFrom('javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'file:///x'),
        (start, end) => {
          const url = `${start}${end}`
          const opened = findOpenableUrl(url)
          if (opened !== undefined) expect(['https:', 'http:', 'mailto:']).toContain(new URL(opened).protocol)
          if (isSafeUrl(url) && !url.startsWith('#'))
            expect(['https:', 'http:', 'mailto:']).toContain(new URL(url).protocol)
        },
      ),
    )
    expect(isSafeUrl('java\tscript:alert(1)')).toBe(false)
    expect(isSafeUrl('\u0001javascript:alert(1)')).toBe(false)
  })

  it.each<readonly [string, RegExp]>([
    ['Joplin CVE-2020-15844: no server of ours listens', /no module that opens a connection/],
    ['Joplin CVE-2023-45673, CVE-2024-4367: no PDF viewer', /packages that run or unpack/],
    [
      'Joplin CVE-2025-24028: one way from Markdown to the page, not two',
      /Markdown becomes blocks in one place/,
    ],
    ['Signal CVE-2018-11101, Joplin CVE-2022-35131: nothing writes HTML', /text never becomes HTML/],
    ['MarkText CVE-2023-2318, CVE-2022-25069: no paste handler that reads HTML', /text never becomes HTML/],
    [
      'Obsidian CVE-2022-36450, CVE-2021-38148, Zulip CVE-2020-10857: one place hands addresses out, files never',
      /addresses are handed to the desktop in one place/,
    ],
    ['Zettlr, zonote: no page has Node', /no page is given Node/],
    ['VS Code CVE-2023-21779: no policy of our scheme is bypassed', /nothing is loaded from a file/],
  ])('%s', (_hole, says) => {
    expect(securityRules.filter((rule) => says.test(rule.says))).toHaveLength(1)
  })

  it('Typora, MarkText, Obsidian: there are no plug-ins for diagrams, maths, slides, PDF or HTML', () => {
    expect(
      packages.filter((name) =>
        /mermaid|katex|mathjax|reveal|pdfjs|dompurify|sanitize|rehype|remark|marked|showdown|turndown|prism|highlight/.test(
          name,
        ),
      ),
    ).toEqual([])
  })

  it('Obsidian importer 464: what reads a stranger’s files is given bytes and cannot open one by itself', () => {
    // src/shared names no module of Node (imports.test.ts), and the importers live there.
    const rule = readFileSync(join(root, 'tests', 'architecture', 'imports.test.ts'), 'utf8')
    expect(rule).toContain('the core names no Node module')
  })
})
