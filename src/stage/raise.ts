import { Game, Scene as PhaserScene, WEBGL } from 'phaser-slim'
import type { Scene } from '../director'
import clear from './base/clear.png?url'
import white from './base/white.png?url'
import { watchContext } from './context'
import { fitCanvas } from './fit'
import { makeKit } from './kit'
import type { Stage, StageOptions } from './make-stage'
import { makePerformer, type Performer } from './performer'
import { castOf, loadPortraits, loadSheets } from './pictures'
import { makeTroupe } from './troupe'

/** Milliseconds after which a stage that has not come up is given up. */
const patience = 15_000

/** Milliseconds between two frames while somebody only breathes: a few in a second are enough, and spare the battery. */
const breathLength = 60

/** What of a stage's options it is raised with, and the look of everybody in the story, by id. */
export type RaiseOptions = Pick<StageOptions, 'person' | 'place' | 'reducedMotion' | 'pace'> & {
  people: ReadonlyMap<string, string>
}

/** Raises the stage; rejects when it cannot be had, and calls `fail` when it breaks later. */
export async function raise(
  host: HTMLElement,
  first: Scene,
  options: RaiseOptions,
  fail: (error: unknown) => void,
): Promise<Stage<Scene>> {
  const cast = await castOf(options.person, options.place)
  const { canvas, context } = makeCanvas(host)
  const endings: (() => void)[] = [() => canvas.remove()]
  const end = () => {
    for (const ending of endings.splice(0).toReversed()) ending()
  }
  try {
    const [sheets, portraits] = await Promise.all([loadSheets(cast), loadPortraits(options.people)])
    const [game, scene] = await boot(canvas, context, endings)
    const troupe = makeTroupe(makeKit(scene, cast, { sheets, portraits }))
    const performer = makePerformer(troupe, first, {
      isStill: options.reducedMotion,
      pace: options.pace ?? (() => 1),
    })
    return open(host, game, scene, troupe, performer, endings, end, fail)
  } catch (error) {
    end()
    throw error
  }
}

function open(
  host: HTMLElement,
  game: Game,
  scene: PhaserScene,
  troupe: ReturnType<typeof makeTroupe>,
  performer: Performer,
  endings: (() => void)[],
  end: () => void,
  fail: (error: unknown) => void,
): Stage<Scene> {
  const { motion } = troupe
  const { loop, canvas } = game
  let isHidden = false
  let isPaused = false
  let renders = 0
  let breath: ReturnType<typeof setTimeout> | undefined
  endings.push(() => clearTimeout(breath))

  // A fault while drawing must reach the game's own "the stage is off", not the console only.
  const step = loop.callback
  loop.callback = (time: number, delta: number) => {
    try {
      step(time, delta)
    } catch (error) {
      fail(error)
    }
  }
  /** Canvas pixels for one CSS pixel. */
  let pixels = 1
  const aim = () => {
    const { zoom, view } = troupe.framing()
    scene.cameras.main
      .setSize(game.scale.width, game.scale.height)
      .setZoom(zoom * pixels)
      .centerOn(view.x + view.width / 2, view.y + view.height / 2)
  }
  scene.events.on('update', (time: number) => {
    motion.tick(time)
    aim()
  })
  game.events.on('postrender', () => {
    renders += 1
    canvas.dataset.renders = String(renders)
    if (!isPaused && motion.isMoving('idle')) return
    loop.sleep()
    if (!isPaused && motion.isMoving()) breath = setTimeout(draw, breathLength)
  })
  const draw = () => {
    // Waking draws a frame at once; a loop that runs draws the next one by itself.
    clearTimeout(breath)
    if (!isHidden) loop.wake()
  }

  endings.push(
    fitCanvas(host, (width, height, ratio) => {
      game.scale.setZoom(1 / ratio)
      game.scale.resize(Math.round(width * ratio), Math.round(height * ratio))
      // Phaser leaves the style alone where one canvas pixel is one CSS pixel.
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
      pixels = ratio
      troupe.frame(width, height)
      draw()
    }),
    watchContext(canvas, draw, fail),
  )

  /** Stands still, or goes on: in a hidden tab and in a pause everything waits where it is. */
  const stand = () => {
    const isStill = isHidden || isPaused
    motion.hold(isStill)
    if (!isStill) return draw()
    clearTimeout(breath)
    loop.sleep()
  }

  return {
    show(next) {
      performer.show(next)
      draw()
    },
    perform(moment) {
      performer.perform(moment)
      draw()
    },
    rest(next) {
      performer.rest(next)
      draw()
    },
    setHidden(hidden) {
      if (isHidden === hidden) return
      isHidden = hidden
      stand()
    },
    setPaused(paused) {
      isPaused = paused
      stand()
    },
    destroy: end,
  }
}

function makeCanvas(host: HTMLElement): { canvas: HTMLCanvasElement; context: WebGLRenderingContext } {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.tabIndex = -1
  // Taken before Phaser sees the canvas: it would throw in a callback, where nobody can catch it.
  const context = canvas.getContext('webgl', {
    alpha: false,
    antialias: true,
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

/** Starts Phaser with one empty scene. */
function boot(
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
      // Own files, so that a policy without `data:` lets them through.
      images: { default: clear, missing: clear, white },
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
    endings.push(() => {
      game.destroy(true)
      // Phaser takes itself down in its next step, which a sleeping loop never reaches.
      game.loop.sleep()
      game.loop.wake()
    })
  })
}
