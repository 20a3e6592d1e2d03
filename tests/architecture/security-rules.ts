import ts from 'typescript'

/** A rule that source code must keep, with code that breaks it, so that the rule is known to bite. */
export interface SecurityRule {
  readonly says: string
  /** Where it holds, and where it does not. */
  readonly where: RegExp
  readonly except?: RegExp
  readonly refuses: RegExp
  /** Each of these must be caught. */
  readonly breaks: readonly string[]
}

const everywhere = /^src\//
const main = /^src\/(main|preload)\//
const page = /^src\/(renderer|shared)\//

/** The rules, by the number in Electron's checklist where there is one. */
export const securityRules: readonly SecurityRule[] = [
  {
    says: '1: no module that opens a connection is imported',
    where: everywhere,
    refuses:
      /(?:from|import|require)\s*\(?\s*["'](?:node:)?(?:http|https|http2|net|tls|dgram|dns|inspector|axios|node-fetch|undici|ws|electron-updater)(?:\/promises)?["']/,
    breaks: [
      "import { request } from 'node:https'",
      "const net = require('net')",
      "import('node:dns/promises')",
      "import { autoUpdater } from 'electron-updater'",
    ],
  },
  {
    says: '1: nothing asks for anything but the bundled library',
    where: everywhere,
    except: /^src\/renderer\/store\/library-store\.ts$/,
    refuses:
      /\bfetch\(|\bXMLHttpRequest\b|\bnew (?:WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b|\bimportScripts\b|\bautoUpdater\b|\bcrashReporter\b|\bnet\.(?:request|fetch)\b/,
    breaks: [
      "fetch('https://example.org')",
      "new WebSocket('wss://example.org')",
      "navigator.sendBeacon('/x')",
      "net.request('https://example.org')",
      'crashReporter.start({ submitURL })',
    ],
  },
  {
    says: '2: no page is given Node',
    where: everywhere,
    refuses: /\bnodeIntegration(?:InWorker|InSubFrames)?["']?\s*:(?!\s*false\b)/,
    breaks: ['const p = { nodeIntegration: true }', 'const p = { "nodeIntegrationInWorker": on }'],
  },
  {
    says: '3, 4, 6: isolation, sandbox and web security are never switched off',
    where: everywhere,
    refuses:
      /\b(?:sandbox|contextIsolation|webSecurity)["']?\s*:(?!\s*true\b)|appendSwitch\(["'](?:no-sandbox|disable-web-security|disable-site-isolation-trials|ignore-certificate-errors|remote-debugging-port|allow-running-insecure-content)/,
    breaks: [
      'const p = { sandbox: false }',
      'const p = { "contextIsolation": isolated }',
      'const p = { webSecurity: !dev }',
      "app.commandLine.appendSwitch('no-sandbox')",
    ],
  },
  {
    says: '5: no permission is granted',
    where: main,
    refuses: /setPermission(?:Request|Check)Handler\((?:null|.*=>\s*(?:true\b|\w+\(true\)))/,
    breaks: [
      'own.setPermissionCheckHandler(() => true)',
      'own.setPermissionRequestHandler((_c, _p, answer) => answer(true))',
      'own.setPermissionRequestHandler(null)',
    ],
  },
  {
    says: '8 to 10: no insecure content, no experimental features',
    where: everywhere,
    refuses: /\b(?:allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures)\b/,
    breaks: ['const p = { experimentalFeatures: true }', "const p = { enableBlinkFeatures: 'X' }"],
  },
  {
    says: '11, 12: no web views and no frames',
    where: everywhere,
    refuses:
      /webviewTag["']?\s*:(?!\s*false\b)|<(?:webview|iframe|embed|object|frame)\b|createElement\(["'](?:webview|iframe|embed|object|frame|script|base|meta|link|form)["']|\b(?:BrowserView|WebContentsView)\b|\ballowpopups\b/,
    breaks: [
      'const p = { webviewTag: true }',
      'const e = <iframe src={address} />',
      "document.createElement('embed')",
      'new WebContentsView()',
    ],
  },
  {
    says: '13, 14: no window is opened for a page, and none is allowed',
    where: everywhere,
    refuses: /\bwindow\.open\(|action["']?\s*:\s*["']allow["']|\ballowedNavigations\b/,
    breaks: ["window.open('https://example.org')", "c.setWindowOpenHandler(() => ({ action: 'allow' }))"],
  },
  {
    says: '15: addresses are handed to the desktop in one place, and files never',
    where: everywhere,
    except: /^src\/main\/app\/open-link\.ts$/,
    refuses: /\bopenExternal\b|\bshell\.open(?:Path|Item)\b/,
    breaks: ['void shell.openExternal(url)', 'void shell.openPath(file)'],
  },
  {
    says: '15: the one place opens no files either',
    where: /^src\/main\/app\/open-link\.ts$/,
    refuses: /\bopen(?:Path|Item)\b/,
    breaks: ['void shell.openPath(file)'],
  },
  {
    says: '17: calls are answered in one place, made in one place',
    where: everywhere,
    except: /^src\/(?:main\/app\/electron-ipc-host|preload\/preload)\.ts$/,
    refuses: /\bipc(?:Main|Renderer)\b|\bMessageChannelMain\b/,
    breaks: ["ipcMain.handle('x', read)", "ipcRenderer.sendSync('x')"],
  },
  {
    says: '17: a caller is never told by its origin, which reads "null" for every scheme of ours',
    where: main,
    refuses: /\.origin\b/,
    breaks: ["if (new URL(frame.url).origin === 'lw://app') answer()"],
  },
  {
    says: '18: nothing is loaded from a file, and our scheme has no privilege beyond need',
    where: everywhere,
    refuses:
      /\bloadFile\(|["'`]file:|\b(?:registerFileProtocol|interceptFileProtocol|registerStringProtocol)\b|\b(?:bypassCSP|corsEnabled|allowServiceWorkers)["']?\s*:/,
    breaks: ["window.loadFile('index.html')", 'const u = `file://${path}`', 'const p = { bypassCSP: true }'],
  },
  {
    says: '20: the remote module is not used, and no event of Electron reaches a page',
    where: everywhere,
    refuses: /@electron\/remote|\benableRemoteModule\b|exposeInMainWorld\([^)]*\bipcRenderer\b/,
    breaks: [
      "import remote from '@electron/remote'",
      "contextBridge.exposeInMainWorld('x', { ipc: ipcRenderer })",
    ],
  },
  {
    says: 'text never becomes HTML',
    where: page,
    refuses:
      /\bdangerouslySetInnerHTML\b|\b(?:innerHTML|outerHTML|srcdoc|srcDoc)\b|\binsertAdjacentHTML\b|\bcreateContextualFragment\b|\bdocument\.write|\bDOMParser\b|\bsetHTML(?:Unsafe)?\b|\bcreatePolicy\b|javascript:/,
    breaks: [
      'const e = <p dangerouslySetInnerHTML={{ __html: title }} />',
      "Object.assign(e, { innerHTML: '<b>' })",
      "e.insertAdjacentHTML('beforeend', t)",
      'new DOMParser()',
      "const a = <a href='javascript:void 0' />",
    ],
  },
  {
    says: 'no text is ever run as code',
    where: everywhere,
    // Node gives its collector under a name in a new context, and nowhere else: one constant word is run there.
    except: /^src\/main\/memory\/give-back-memory\.ts$/,
    refuses:
      /\beval\(|\bnew Function\b|\bFunction\(["'`]|\bset(?:Timeout|Interval)\(["'`]|["'](?:node:)?vm["']|\bexecuteJavaScript\b|\binsertCSS\b|\bchild_process\b/,
    breaks: [
      'eval(text)',
      "new Function('return 1')()",
      "setTimeout('run()', 1)",
      "import { runInContext } from 'node:vm'",
      'contents.executeJavaScript(text)',
      "import { exec } from 'node:child_process'",
    ],
  },
  {
    says: 'certificates and warnings are never waved through',
    where: everywhere,
    refuses: /certificate-error|setCertificateVerifyProc|ELECTRON_DISABLE_SECURITY_WARNINGS|NODE_TLS_REJECT/,
    breaks: ["app.on('certificate-error', accept)", "process.env.ELECTRON_DISABLE_SECURITY_WARNINGS = '1'"],
  },
  {
    says: 'packages that run or unpack what a stranger wrote without asking are not used',
    where: everywhere,
    refuses:
      /["'](?:gray-matter|front-matter|yaml|adm-zip|extract-zip|unzipper|mermaid|katex|mathjax|reveal\.js|pdfjs-dist|dompurify|sanitize-html|rehype-raw|marked|highlight\.js)(?:\/[^"']*)?["']/,
    breaks: ["import matter from 'gray-matter'", "import('mermaid')", "import { parse } from 'yaml'"],
  },
  {
    says: 'Markdown becomes blocks in one place',
    where: everywhere,
    except: /^src\/shared\/content\/markdown-(?:parser|footnotes)\.ts$/,
    refuses: /["']markdown-it(?:\/[^"']*)?["']/,
    breaks: ["import MarkdownIt from 'markdown-it'"],
  },
  {
    says: 'what the user makes is written in one place: lowdb belongs to the store',
    where: everywhere,
    except: /^src\/main\/persistence\/journal-store\.ts$/,
    refuses: /["']lowdb(?:\/[^"']*)?["']/,
    breaks: ["import { Low } from 'lowdb'", "import { JSONFilePreset } from 'lowdb/node'"],
  },
  {
    // lowdb alters memory before it writes; the journals come first, and a snapshot is written by `write` alone.
    says: 'the store never changes data by way of lowdb',
    where: /^src\/main\/persistence\//,
    refuses: /\b(?:low|db)\.(?:update\(|data\s*=[^=])/,
    breaks: [
      'await low.update((data) => data.records.clear())',
      'low.data = createMemory()',
      'db.update(put)',
    ],
  },
  {
    says: 'YAML is read in one place, the one that refuses anchors and tags',
    where: everywhere,
    except: /^src\/shared\/content\/parse-yaml\.ts$/,
    refuses: /["']js-yaml["']/,
    breaks: ["import { load } from 'js-yaml'"],
  },
]

/** The code without comments and in one style, so that a rule reads what runs and not what is said about it. */
export function withoutComments(code: string): string {
  const file = ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX)
  return ts.createPrinter({ removeComments: true }).printFile(file)
}
