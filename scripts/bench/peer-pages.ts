import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { fromRoot } from '../lib/paths.mjs'
import { precompress } from '../lib/precompress.mjs'
import { labels, words } from './peers/words'

/** Pages that the game is measured beside. */
export type Peer = 'static' | 'default-phaser' | 'empty-phaser'

const page = (body: string, script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>peer</title><link rel="icon" href="data:,">` +
  `<style>body{font:18px/1.5 sans-serif;max-width:60rem;margin:2rem auto}button{display:block;margin:.5rem 0}</style>` +
  `<body>${body}${script}</body></html>`

/** Builds the peers into a folder and returns it, absolute. */
export async function buildPeers(): Promise<string> {
  const folder = fromRoot('.cache', 'bench')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: join(folder, 'assets'),
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        input: {
          'default-phaser': fromRoot('scripts', 'bench', 'peers', 'default-phaser.ts'),
          'empty-phaser': fromRoot('scripts', 'bench', 'peers', 'empty-phaser.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
  const text = words.map((one) => `<p>${one}</p>`).join('')
  const buttons = labels.map((one) => `<button>${one}</button>`).join('')
  writeFileSync(join(folder, 'static.html'), page(text + buttons, ''))
  for (const name of ['default-phaser', 'empty-phaser']) {
    writeFileSync(
      join(folder, `${name}.html`),
      page('', `<script type="module" src="assets/${name}.js"></script>`),
    )
  }
  await precompress(folder)
  return folder
}
