import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import { contract } from './src/shared/ipc/contract'

// Targets are named because electron-vite reads them off the newest Electron, while the oldest runtime that the app
// must parse on is Electron 25 (Node 18, Chromium 114). See docs/decisions/0002-electron-runtime.md.
const node = 'node18.15'
const browser = 'chrome114'

/** The channels, for what must know them without loading the schemas. */
const channels = { __CHANNELS__: JSON.stringify(Object.keys(contract)) }

export default defineConfig({
  main: {
    define: channels,
    build: {
      target: node,
      externalizeDeps: false,
      sourcemap: false,
      minify: true,
      rollupOptions: {
        input: {
          main: resolve('src/main/main.ts'),
          'search-worker': resolve('src/main/search/search-worker.ts'),
          'import-worker': resolve('src/main/import/import-worker.ts'),
          'export-worker': resolve('src/main/export/export-worker.ts'),
        },
        external: ['electron'],
      },
    },
  },
  preload: {
    define: channels,
    build: {
      target: node,
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        input: { preload: resolve('src/preload/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    // The engine reads JSON several times faster as text than as an object literal.
    json: { stringify: true },
    plugins: [react()],
    build: {
      target: browser,
      minify: true,
      // The weights of the level suggestion, fetched when text is first pasted.
      chunkSizeWarningLimit: 700,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: resolve('src/renderer/index.html') },
        // All that the first paint needs is one file: each request costs a way through the main process.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
})
