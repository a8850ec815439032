import type { GameObjects, Scene } from 'phaser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AtlasPlan } from '../../src/stage/paint/atlas'
import { framesSeen, makeTextures, type Piece } from '../../src/stage/textures'

const rect = (x: number) => ({ x, y: 8, width: 10, height: 20 })
/** Two drawings, the second under two names. */
const plan: AtlasPlan = {
  width: 64,
  height: 32,
  frames: new Map([
    ['face', rect(8)],
    ['body', rect(24)],
    ['body-again', rect(24)],
  ]),
}

/** A scene without Phaser that notes what reaches graphics memory. */
function makeScene() {
  const uploads: [x: number, y: number][] = []
  let smoothings = 0
  const gl = {
    texSubImage2D: (_: number, __: number, x: number, y: number) => uploads.push([x, y]),
    texParameteri() {},
    generateMipmap: () => (smoothings += 1),
  }
  const texture = () => ({
    add() {},
    source: [{ glTexture: { update() {}, minFilter: 0, pixels: null }, update() {} }],
  })
  const scene = {
    sys: { renderer: { gl, glTextureUnits: { bind() {} }, glWrapper: { updateTexturing() {} } } },
    textures: { create: texture },
  } as unknown as Scene
  return { scene, uploads, smoothings: () => smoothings }
}

function setUp() {
  const { scene, uploads, smoothings } = makeScene()
  const textures = makeTextures(scene)
  const asked: string[] = []
  let closed = 0
  textures.announce('sheet', plan, () => ({
    piece: (name) => {
      asked.push(name)
      return {} as Piece
    },
    close: () => void (closed += 1),
  }))
  const finish = () =>
    textures.finish(
      () => Promise.resolve(),
      () => {},
    )
  return { textures, asked, uploads, smoothings, finish, closed: () => closed }
}

const seen = (...names: string[]) => new Map([['sheet', new Set(names)]])

describe('the textures of the stage', () => {
  beforeEach(() => {
    vi.stubGlobal('document', { createElement: () => ({}) })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('paint nothing before it is asked for, and then only that, from below as graphics memory counts', async () => {
    const { textures, asked, uploads } = setUp()
    expect(asked).toEqual([])
    await textures.paint(seen('face'))
    expect(asked).toEqual(['face'])
    expect(uploads).toEqual([[8, 32 - 8 - 20]])
  })

  it('finish with what is left, each drawing once, and let go of what they were painted from', async () => {
    const { textures, asked, finish, closed, smoothings } = setUp()
    await textures.paint(seen('face'))
    expect(smoothings()).toBe(0)
    await finish()
    expect(asked).toEqual(['face', 'body'])
    expect(closed()).toBe(1)
    expect(smoothings()).toBe(2)
  })

  it('are painted anew after a loss', async () => {
    const { textures, asked, finish } = setUp()
    await finish()
    textures.forget()
    await textures.paint(seen('body'))
    expect(asked).toEqual(['face', 'body', 'body'])
  })

  it('give up what a loss interrupts, and begin again when told', async () => {
    const { textures, asked, finish, uploads } = setUp()
    const interrupted = textures.paint(seen('face', 'body'))
    textures.forget()
    await interrupted
    expect(uploads).toEqual([])
    await finish()
    expect(asked.slice(-2)).toEqual(['face', 'body'])
    expect(uploads).toHaveLength(2)
  })

  it('paint and take nothing once they are closed', async () => {
    const { textures, uploads, finish } = setUp()
    textures.close()
    await finish()
    textures.add('late', {} as HTMLCanvasElement, plan)()
    expect(uploads).toEqual([])
  })
})

describe('what a scene shows', () => {
  const image = (name: string, over: object = {}) =>
    ({
      visible: true,
      alpha: 1,
      cameraFilter: 0,
      texture: { key: 'sheet' },
      frame: { name },
      ...over,
    }) as never
  const group = (list: unknown[], over: object = {}) =>
    ({ visible: true, alpha: 1, cameraFilter: 0, list, ...over }) as never

  it('is every drawing in sight, in groups too, and a strip by the drawing it was cut from', () => {
    const objects: GameObjects.GameObject[] = [
      image('face'),
      group([image('body#3,0'), group([image('hand')])]),
    ]
    expect(framesSeen(objects)).toEqual(seen('face', 'body', 'hand'))
  })

  it('is nothing that is hidden, transparent or covered, with all that it holds', () => {
    const objects: GameObjects.GameObject[] = [
      image('face', { visible: false }),
      image('body', { alpha: 0 }),
      group([image('hand')], { cameraFilter: 1 }),
      image('mug'),
    ]
    expect(framesSeen(objects)).toEqual(seen('mug'))
  })
})
