import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { shelfPlugin } from './scripts/shelf-plugin.ts'
import { slimPhaserPlugin } from './scripts/slim-phaser-plugin.ts'
import { slimPreloadPlugin } from './scripts/slim-preload-plugin.ts'

const scenarios = fileURLToPath(new URL('./scenarios', import.meta.url))

/** What a visit to a scenario needs until its first choice can be made; what is named after `(?!` comes later. */
const firstLoad = new RegExp(
  [
    'node_modules/(preact|zustand)/',
    'src/(engine|scenario)/(?!wait-end)',
    'src/main/(?!look-back|practice|solv|rate-in|stock)',
    'src/main\\.ts$',
    'src/rubric/(?!assess|evidence|grounds|silence|what-if)',
    'src/session/(?!link|notes|own-words|plan|practice|transfer|tries)',
    'src/director/(?!direct\\.|cues-of|her-week|shot-|weather|week-)',
    'src/dom/(play|parts)/(?!after|asker|attachments|caption-of|controls|draft|ending|itch|log-entr|predict|why)',
    'src/dom/(?!ask-words|save-file|\\w+\\.after|messages\\.(again|ask|compare|draft|map|more|practice|review|rules|shelf|take|week))[\\w.-]+$',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]'),
)

/** What the stage asks for its pictures with: it comes beside Phaser and the stage's own code, not after them. */
const pictures = new RegExp(
  ['src/stage/pictures', 'src/director/(cues-of-scene|weather)\\b', 'assets/pictures/.*url$']
    .join('|')
    .replaceAll('/', '[\\\\/]'),
)

/** The manager's chair and the review follow a play one after the other; in one part they name fewer files at first. */
const lookingBack = new RegExp(
  [
    'src/dom/(week/(?!face)|review/|styles/(week|review|compare|gather|take-along|print)|messages\\.(week|review|compare|take))',
    'src/director/(her-week|shot-|week-)',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]'),
)

/** What the player says and writes: asked for by play, shelf and review alike, so it comes along with none of them. */
const asking = new RegExp(
  ['src/session/(notes|plan)\\.', 'src/dom/(ask-words|messages\\.ask|plan/plan-link|play/predict-steps)\\b']
    .join('|')
    .replaceAll('/', '[\\\\/]'),
)

export default defineConfig({
  root: 'src',
  // Relative addresses, so that a build also runs from a sub-folder of any site.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [shelfPlugin(scenarios), slimPhaserPlugin(), slimPreloadPlugin()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // The budgets read from it what the entry loads and what comes later.
    manifest: true,
    // The licences of everything that is bundled ask to go with it.
    license: { fileName: 'licenses.md' },
    // Everything stays a file: the security policy has no `data:` for sounds or fonts.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The stage's parts are asked for at once; elsewhere a list of names would cost more than it saves.
      resolveDependencies: (file, parts) =>
        /(make-stage|pictures|after)-[^/]+$/.test(file)
          ? parts
          : parts.filter((part) => part.endsWith('.css')),
    },
    // The real limit is the compressed one in test/budgets.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        // The first part names the others: letters that cannot be compressed are bytes of the first load.
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/](node_modules[\\/]phaser|src[\\/]stage[\\/]phaser-slim)\b/ },
            // All that the first choice needs in one part: small parts compress worse.
            { name: 'game', test: firstLoad },
            { name: 'pictures', test: pictures },
            { name: 'after', test: /[\\/]src[\\/]dom[\\/]play[\\/]after\./ },
            // The settings ask for it too, and for nothing else of the review.
            { name: 'save-file', test: /[\\/]src[\\/]dom[\\/]save-file\./ },
            { name: 'asking', test: asking },
            { name: 'looking-back', test: lookingBack },
          ],
        },
      },
    },
  },
})
