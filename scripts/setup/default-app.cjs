// What Electron's own default app does, as far as building and testing need it: `-v`, `-r FILE`, and an app folder.
const { app } = require('electron')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

const parameters = process.argv.slice(1)
const preloads = []
let folder = null

for (let index = 0; index < parameters.length; index += 1) {
  const parameter = parameters[index]
  if (parameter === '-v' || parameter === '--version') {
    process.stdout.write(`v${process.versions.electron}\n`)
    process.exit(0)
  } else if (parameter === '-r' || parameter === '--require') {
    index += 1
    preloads.push(parameters[index])
  } else if (!parameter.startsWith('-')) {
    folder = parameter
    break
  }
}

for (const preload of preloads) Module._load(path.resolve(preload), null, false)

if (folder === null) {
  process.stderr.write('Name the folder of an app.\n')
  process.exit(1)
}

const root = path.resolve(folder)
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
if (manifest.version) app.setVersion(manifest.version)
app.setAppPath(root)
Module._load(path.join(root, manifest.main ?? 'index.js'), Module, true)
