import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const slim = fileURLToPath(new URL('../src/stage/phaser-slim.js', import.meta.url))
// Vite names files by their real paths, also where node_modules is a link.
const source = realpathSync(fileURLToPath(new URL('../node_modules/phaser/src', import.meta.url)))

/** Build switches of Phaser's source: its own bundler replaces them with constants. */
const switches: Record<string, boolean> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
  PLUGIN_3D: false,
}

/** Changes to single files of Phaser's source; the build stops when one of them no longer says what is replaced. */
const patches: Record<string, { from: string; to: string }> = {
  // It needs the events only; the namespace would bring every shader back, and goes in circles with this file.
  '/renderer/webgl/renderNodes/BatchHandler.js': {
    from: "require('../../../renderer')",
    to: "{ Events: require('../../events') }",
  },
  // The checks are for the canvas renderer, and load `data:` images, which a strict policy refuses aloud.
  '/device/CanvasFeatures.js': {
    from: 'module.exports = init();',
    to: 'module.exports = CanvasFeatures;',
  },
  // It listens to the page for ever, even after the game is destroyed; the stage is told about hidden pages instead.
  '/core/VisibilityHandler.js': {
    from: 'module.exports = VisibilityHandler;',
    to: 'module.exports = function () {};',
  },
}

/**
 * Resolves `phaser-slim` to an own entry that takes only the used parts of Phaser from its source (half the size of
 * the published bundle, which does not tree-shake); while developing it is the published bundle.
 */
export function slimPhaserPlugin(): Plugin {
  let isBuild = false
  return {
    name: 'slim-phaser',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    resolveId(id, importer) {
      if (id === 'phaser-slim') return isBuild ? slim : this.resolve('phaser', importer)
      // Phaser's package exports only its bundles; its source is addressed by path.
      return id.startsWith('phaser/src/') ? `${source}${id.slice('phaser/src'.length)}` : undefined
    },
    transform(code, id) {
      if (!id.startsWith(source)) return undefined
      let out = code
      for (const [name, on] of Object.entries(switches)) {
        out = out
          .replaceAll(`typeof ${name}`, String(on))
          .replaceAll(new RegExp(`\\b${name}\\b`, 'g'), String(on))
      }
      const patch = patches[id.slice(source.length)]
      if (patch !== undefined) {
        if (!out.includes(patch.from)) this.error(`Phaser's "${id}" no longer says "${patch.from}".`)
        out = out.replace(patch.from, patch.to)
      }
      return { code: out, map: null }
    },
  }
}
