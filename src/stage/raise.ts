import type { Game, Renderer, Scene as PhaserScene } from 'phaser'
import type { Scene } from '../director'
import { boot, makeCanvas } from './boot'
import { watchContext } from './context'
import { fitCanvas } from './fit'
import { addPortrait, type Image, makeKit } from './kit'
import { fullSharpness, makeSharpness, type Sharpness } from './look/sharpness'
import type { Stage, StageOptions } from './make-stage'
import { makePerformer, type Performer } from './performer'
import { askFor, loadPortraits } from './pictures'
import { framesSeen, makeTextures, type Textures } from './textures'
import { makeTroupe, type Troupe } from './troupe'

/** Milliseconds between two frames while somebody only breathes: a few in a second are enough, and spare the battery. */
const breathLength = 60

/** What of a stage's options it is raised with, and the look of everybody in the story, by id. */
export type RaiseOptions = Pick<StageOptions, 'person' | 'place' | 'asked' | 'reducedMotion' | 'pace'> & {
  people: ReadonlyMap<string, string>
  /** Draws movement in full, however long it takes: for pictures that are compared. */
  isSteady?: boolean
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
    const cast = await asked.cast
    const troupe = makeTroupe(makeKit(scene, textures, cast, asked.sheet))
    const performer = makePerformer(troupe, first, {
      isStill: options.reducedMotion,
      pace: options.pace ?? (() => 1),
    })
    const paintSeen = () => {
      hideCovered(scene, troupe)
      return textures.paint(framesSeen(scene.children.list))
    }
    await paintSeen()
    const sharpness = options.isSteady ? fullSharpness : makeSharpness()
    const { stage, draw, weigh } = open(host, game, scene, troupe, performer, sharpness, endings, end, fail)
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
    // All the rest is asked for at once: from then on the network may go.
    const rest = Promise.all([loadPortraits(people), ...cast.sheets.map(asked.sheet)])
    rest.catch(() => {})
    const whole = pause()
      .then(weigh)
      .then(finish)
      .then(() => rest)
      .then(([portraits]) => hang(textures, portraits))
    whole.catch(fail)
    return { ...stage, whole }
  } catch (error) {
    end()
    throw error
  }
}

/** Hangs up the portraits of everybody in the story, which are seen when somebody puts in a word or calls. */
function hang(textures: Textures, portraits: ReadonlyMap<string, HTMLImageElement>): void {
  for (const [person, portrait] of portraits) addPortrait(textures, person, portrait)
}

/** Milliseconds of painting after which the page gets its turn: half of a frame. */
const slice = 8

/** Lets the page do what it has to. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** Makes what lets the page do what it has to, when painting has taken long enough. */
function makePause(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < slice) return
    await pause()
    begun = performance.now()
  }
}

function open(
  host: HTMLElement,
  game: Game,
  scene: PhaserScene,
  troupe: Troupe,
  performer: Performer,
  sharpness: Sharpness,
  endings: (() => void)[],
  end: () => void,
  fail: (error: unknown) => void,
): { stage: Stage<Scene>; draw: () => void; weigh: () => void } {
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
  /** Size of the host in CSS pixels, and canvas pixels for one of them: of a picture in full, and as it is now. */
  let size = { width: 1, height: 1 }
  let full = 1
  let pixels = 1
  const resize = (next: number) => {
    pixels = next
    const { width, height } = size
    game.scale.setZoom(1 / next)
    game.scale.resize(Math.round(width * next), Math.round(height * next))
    // Phaser leaves the style alone where one canvas pixel is one CSS pixel.
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  /** Time of the last frame while everything moves, or null. */
  let last: number | null = null
  const sharpen = (time: number) => {
    const isMoving = !isPaused && motion.isMoving('idle')
    if (isMoving && last !== null) sharpness.note(time - last)
    last = isMoving ? time : null
    const isBreathing = !isPaused && motion.isMoving()
    const share = isMoving ? sharpness.moving() : isBreathing ? sharpness.breathing() : 1
    if (pixels !== full * share) resize(full * share)
  }
  const aim = () => {
    const { zoom, view } = troupe.framing()
    scene.cameras.main
      .setSize(game.scale.width, game.scale.height)
      .setZoom(zoom * pixels)
      .centerOn(view.x + view.width / 2, view.y + view.height / 2)
  }
  scene.events.on('update', (time: number) => {
    motion.tick(time)
    hideCovered(scene, troupe)
    sharpen(time)
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
      size = { width, height }
      full = ratio
      resize(ratio)
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
  /** Measures what a picture costs; asking for one of its pixels waits until it has been drawn. */
  const weigh = () => {
    if (isHidden) return
    const { gl } = game.renderer as Renderer.WebGL.WebGLRenderer
    const wait = () => gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
    wait()
    const begun = performance.now()
    draw()
    wait()
    sharpness.learn(performance.now() - begun)
  }
  return { stage, draw, weigh }
}

/** Leaves out what lies under something else: whatever is drawn costs time, seen or not. */
function hideCovered(scene: PhaserScene, troupe: Troupe): void {
  const depth = troupe.covered()
  const { id } = scene.cameras.main
  for (const object of scene.children.list as Image[])
    object.cameraFilter = depth !== null && object.depth < depth ? id : 0
}
