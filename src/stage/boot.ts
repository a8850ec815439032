import { Game, Scene as PhaserScene, WEBGL } from 'phaser-slim'

/** Milliseconds after which a stage that has not come up is given up. */
const patience = 15_000

/** Makes the canvas inside an element, and its drawing context; throws where there is none to be had. */
export function makeCanvas(host: HTMLElement): { canvas: HTMLCanvasElement; context: WebGLRenderingContext } {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.tabIndex = -1
  // Taken before Phaser sees the canvas: it would throw in a callback, where nobody can catch it.
  const context = canvas.getContext('webgl', {
    alpha: false,
    // Every picture brings soft edges of its own; softened again by the browser, each frame took more than twice as long.
    antialias: false,
    depth: false,
    stencil: true,
    premultipliedAlpha: true,
    powerPreference: 'low-power',
  })
  if (context === null) throw new Error('The browser has no WebGL; the stage stays dark.')
  canvas.style.position = 'absolute'
  canvas.style.inset = '0'
  canvas.style.pointerEvents = 'none'
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative'
  host.append(canvas)
  return { canvas, context }
}

/** Starts Phaser with one empty scene; `endings` gets what takes it down. */
export function boot(
  canvas: HTMLCanvasElement,
  context: WebGLRenderingContext,
  endings: (() => void)[],
): Promise<[Game, PhaserScene]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The stage did not come up in time.')), patience)
    endings.push(() => clearTimeout(timer))
    const scene = new PhaserScene('stage')
    const game = new Game({
      type: WEBGL,
      canvas,
      // Phaser's types know the second version of WebGL only, its code both.
      context: context as unknown as CanvasRenderingContext2D,
      ...(canvas.parentElement === null ? {} : { parent: canvas.parentElement }),
      width: 960,
      height: 540,
      backgroundColor: '#1d1d2b',
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // Phaser's own are `data:` pictures, which a strict policy refuses, and would be waited for.
      images: { default: null, missing: null, white: null } as unknown as Record<string, string>,
      // One texture at a time: the index of the texture is interpolated, and on turned pictures it rounds to a wrong one.
      render: { maxTextures: 1, antialias: true, mipmapFilter: 'LINEAR_MIPMAP_LINEAR', roundPixels: false },
      scene: [scene],
    })
    Object.assign(scene, {
      create() {
        clearTimeout(timer)
        resolve([game, scene])
      },
    })
    for (const name of ['__DEFAULT', '__MISSING']) addPlain(game, name, '#00000000')
    addPlain(game, '__WHITE', '#ffffff')
    game.textures.emit('ready')
    endings.push(() => {
      game.destroy(true)
      // Phaser takes itself down in its next step, which a sleeping loop never reaches.
      game.loop.sleep()
      game.loop.wake()
    })
  })
}

/** A small texture of one colour: what Phaser shows where nothing else is named, and what plain shapes are made of. */
function addPlain(game: Game, name: string, colour: string): void {
  const canvas = document.createElement('canvas')
  canvas.width = 4
  canvas.height = 4
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser gives no canvas to paint on.')
  context.fillStyle = colour
  context.fillRect(0, 0, 4, 4)
  game.textures.create(name, canvas, 4, 4)?.add('__BASE', 0, 0, 0, 4, 4)
}
