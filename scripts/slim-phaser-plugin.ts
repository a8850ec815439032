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

/**
 * Files of Phaser's source that the stage has no use for, though others name them. Each becomes a function that makes
 * nothing: whoever called one of its methods would fail at once.
 */
const hollow = new RegExp(
  [
    '/animations/AnimationManager',
    '/core/DebugHeader',
    '/device/(Audio|Fullscreen|Video)',
    '/filters/[A-Z]\\w+',
    '/gameobjects/components/(GetBounds|PathFollower)',
    '/gameobjects/tilesprite/TileSprite',
    '/input/InputManager',
    '/math/index',
    '/renderer/snapshot/WebGLSnapshot',
    '/renderer/webgl/renderNodes/filters/\\w+',
    '/renderer/webgl/renderNodes/BatchHandler(PointLight|Strip|TileSprite|Tri|TriFlat)',
    '/renderer/webgl/renderNodes/(DrawLine|DynamicTextureHandler|StrokePath)',
    '/renderer/webgl/renderNodes/Fill(Camera|Path|Rect|Tri)',
    '/renderer/webgl/renderNodes/submitter/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite)',
    '/renderer/webgl/renderNodes/texturer/TexturerTileSprite',
    '/renderer/webgl/renderNodes/transformer/Transformer(Stamp|Tile|TileSprite|Vertex)',
    '/textures/(CanvasTexture|DynamicTexture|parsers/index)',
  ]
    .map((path) => `^${path}\\.js$`)
    .join('|'),
)

/** Changes to single files of Phaser's source; the build stops when one of them no longer says what is replaced. */
const patches: Record<string, { from: string | RegExp; to: string }> = {
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
  // The random numbers of a namespace with everything that mathematics holds; the stage draws none.
  '/core/Config.js': {
    from: 'PhaserMath.RND = new PhaserMath.RandomDataGenerator(this.seed);',
    to: '',
  },
  // It takes a drawing context of its own to find out whether there are any; the stage has one already.
  '/device/Features.js': {
    from: 'Features.webGL = testWebGL();',
    to: 'Features.webGL = true;',
  },
  // Seven ways to mix a colour in, decided anew for every pixel; the stage has one, which is half of the work of its frames.
  '/renderer/webgl/shaders/ApplyTint-glsl.js': {
    from: /module\.exports = \[\s+'vec4 applyTint\(vec4 texture\)'[^]+/,
    to: "module.exports = 'vec4 applyTint(vec4 texture) { return vec4(texture.rgb * outTint.bgr, texture.a) * outTint.a; }'",
  },
  // A sprite of tiles for drawing into textures, which the stage does not.
  '/textures/TextureManager.js': {
    from: "this.tileSprite = new TileSpriteGameObject(scene, 0, 0, 256, 256, '__WHITE').setOrigin(0);",
    to: '',
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
      if (hollow.test(id.slice(source.length))) return { code: 'module.exports = function () {}', map: null }
      let out = code
      for (const [name, on] of Object.entries(switches)) {
        out = out
          .replaceAll(`typeof ${name}`, String(on))
          .replaceAll(new RegExp(`\\b${name}\\b`, 'g'), String(on))
      }
      const patch = patches[id.slice(source.length)]
      if (patch !== undefined) {
        if (!(typeof patch.from === 'string' ? out.includes(patch.from) : patch.from.test(out)))
          this.error(`Phaser's "${id}" no longer says "${patch.from}".`)
        out = out.replace(patch.from, () => patch.to)
      }
      return { code: out, map: null }
    },
  }
}
