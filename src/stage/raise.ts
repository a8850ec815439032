import { Game, Scene as PhaserScene, WEBGL } from 'phaser-slim'
import type { Scene } from '../director'
import { watchContext } from './context'
import { fitCanvas } from './fit'
import { addPortrait, makeKit } from './kit'
import type { Stage, StageOptions } from './make-stage'
import { makePerformer, type Performer } from './performer'
import { askFor, loadPortraits } from './pictures'
import { framesSeen, makeTextures, type Textures } from './textures'
import { makeTroupe } from './troupe'

/** Milliseconds after which a stage that has not come up is given up. */
const patience = 15_000

/** Milliseconds between two frames while somebody only breathes: a few in a second are enough, and spare the battery. */
const breathLength = 60

/** What of a stage's options it is raised with, and the look of everybody in the story, by id. */
export type RaiseOptions = Pick<StageOptions, 'person' | 'place' | 'asked' | 'reducedMotion' | 'pace'> & {
  people: ReadonlyMap<string, string>
}

/** A stage that stands, while what its first picture does not show may still be on its way. */
export interface Raised extends Stage<Scene> {
  /** Resolves when everything is there; rejects where something is not to be had, which `fail` has been told. */
  whole: Promise<void>
}

/** Raises the stage until its first picture can be drawn; rejects when it cannot be had, and calls `fail` when it breaks later. */
export async function raise(
  host: HTMLElement,
  first: Scene,
  options: RaiseOptions,
  fail: (error: unknown) => void,
): Promise<Raised> {
  const { person, place, people, asked = askFor(person, place, first.place) } = options
  const { canvas, context } = makeCanvas(host)
  const endings: (() => void)[] = [() => canvas.remove()]
  const end = () => {
    for (const ending of endings.splice(0).toReversed()) ending()
  }
  try {
    // Started while the pictures are on their way; nothing is drawn before there is anything to see.
    const [game, scene] = await boot(canvas, context, endings)
    game.loop.sleep()
    const textures = makeTextures(scene)
    endings.push(textures.close)
    const troupe = makeTroupe(makeKit(scene, textures, await asked.cast, asked.sheet))
    const performer = makePerformer(troupe, first, {
      isStill: options.reducedMotion,
      pace: options.pace ?? (() => 1),
    })
    const paintSeen = () => textures.paint(framesSeen(scene.children.list))
    await paintSeen()
    const { stage, draw } = open(host, game, scene, troupe, performer, endings, end, fail)
    const finish = () => textures.finish(makePause(), draw)
    endings.push(
      watchContext(
        canvas,
        textures.forget,
        () => {
          textures.forget()
          paintSeen().then(draw).then(finish).catch(fail)
        },
        fail,
      ),
    )
    const whole = finish().then(() => hang(textures, people))
    whole.catch(fail)
    return { ...stage, whole }
  } catch (error) {
    end()
    throw error
  }
}

/** Hangs up the portraits of everybody in the story, which are seen when somebody puts in a word or calls. */
async function hang(textures: Textures, people: ReadonlyMap<string, string>): Promise<void> {
  for (const [person, portrait] of await loadPortraits(people)) addPortrait(textures, person, portrait)
}

/** Milliseconds of painting after which the page gets its turn: half of a frame. */
const slice = 8

/** Makes what lets the page do what it has to, when painting has taken long enough. */
function makePause(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < slice) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    begun = performance.now()
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
): { stage: Stage<Scene>; draw: () => void } {
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
  )

  /** Stands still, or goes on: in a hidden tab and in a pause everything waits where it is. */
  const stand = () => {
    const isStill = isHidden || isPaused
    motion.hold(isStill)
    if (!isStill) return draw()
    clearTimeout(breath)
    loop.sleep()
  }

  const stage: Stage<Scene> = {
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
  return { stage, draw }
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
