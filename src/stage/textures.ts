import type { GameObjects, Renderer, Scene as PhaserScene } from 'phaser'
import type { Rect } from '../../assets/bake/pictures-manifest'
import type { AtlasPlan } from './paint/atlas'

/** One drawing of an atlas, as large as it was planned and upside down, as textures lie in graphics memory. */
export type Piece = ImageBitmap | HTMLCanvasElement

/** What an atlas is painted from. */
export interface Source {
  /** Cuts out or paints one frame; what it returns is used before the next one is asked for. */
  piece(name: string): Promise<Piece> | Piece
  /** Lets go of what it held for that; it may be asked again. */
  close?(): void
}

/** Names of frames by key of their texture. */
export type Frames = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The textures of a scene. Actors are made of all of them at once, but what nobody sees yet is painted later, drawing by
 * drawing: neither the first picture nor any frame has to wait for all of them.
 */
export interface Textures {
  /** Names a texture and its frames; nothing is painted yet. */
  announce(key: string, plan: AtlasPlan, source: () => Promise<Source> | Source): void
  /** Adds a texture that is painted already; returns what shows the canvas anew after a change. */
  add(key: string, canvas: HTMLCanvasElement, plan: AtlasPlan): () => void
  /** Paints these frames at once, without what makes them smooth when they are shown small. */
  paint(frames: Frames): Promise<void>
  /**
   * Paints all that is left and smooths everything; `pause` is waited for after each drawing, and `shown` called when there
   * is something new to see. Resolves early where it is given up.
   */
  finish(pause: () => Promise<void>, shown: () => void): Promise<void>
  /** Paints everything anew from now on: the browser has taken the graphics memory away. */
  forget(): void
  /** Paints nothing any more, and takes nothing. */
  close(): void
}

interface Atlas {
  plan: AtlasPlan
  source: () => Promise<Source> | Source
  texture: Renderer.WebGL.Wrappers.WebGLTextureWrapper
  /** Places that have been painted. */
  painted: Set<string>
  /** Whether all that has been painted has mipmaps. */
  isSmooth: boolean
}

/** Makes the textures of a scene. */
export function makeTextures(scene: PhaserScene): Textures {
  const renderer = scene.sys.renderer as Renderer.WebGL.WebGLRenderer
  const { gl } = renderer
  const atlases = new Map<string, Atlas>()
  /** How often everything was lost: what was begun before is not gone on with. */
  let losses = 0
  let isClosed = false

  const frame = (key: string, source: HTMLCanvasElement, plan: AtlasPlan) => {
    // Not as Phaser's own kind for canvases: it reads every pixel back at once, and keeps them all.
    const texture = scene.textures.create(key, source, plan.width, plan.height)
    if (texture === null) throw new Error(`The texture "${key}" could not be made.`)
    texture.add('__BASE', 0, 0, 0, plan.width, plan.height)
    for (const [name, { x, y, width, height }] of plan.frames) texture.add(name, 0, x, y, width, height)
    return texture
  }

  const allocate = ({ texture, plan: { width, height } }: Atlas) => {
    const { CLAMP_TO_EDGE, LINEAR, RGBA } = gl
    // Without mipmaps, which would be made of nothing.
    // biome-ignore format: one line says it best
    texture.update(nothing, width, height, false, CLAMP_TO_EDGE, CLAMP_TO_EDGE, LINEAR, LINEAR, RGBA)
  }

  const upload = ({ texture, plan }: Atlas, { x, y, height }: Rect, piece: Piece) => {
    renderer.glTextureUnits.bind(texture, 0)
    renderer.glWrapper.updateTexturing({ texturing: { flipY: false, premultiplyAlpha: true } })
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, plan.height - y - height, gl.RGBA, gl.UNSIGNED_BYTE, piece)
  }

  const smooth = (atlas: Atlas) => {
    const { texture } = atlas
    atlas.isSmooth = true
    renderer.glTextureUnits.bind(texture, 0)
    texture.minFilter = gl.LINEAR_MIPMAP_LINEAR
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, texture.minFilter)
    gl.generateMipmap(gl.TEXTURE_2D)
  }

  /** Paints frames of an atlas; resolves to false where it was given up on the way. */
  const paintAtlas = async (
    atlas: Atlas,
    names: Iterable<string>,
    pause?: () => Promise<void>,
  ): Promise<boolean> => {
    const { plan, painted } = atlas
    const before = losses
    const isOver = () => isClosed || losses !== before
    const wanted = new Map<string, [name: string, rect: Rect]>()
    for (const name of names) {
      const rect = plan.frames.get(name)
      const place = rect === undefined ? '' : placeOf(rect)
      if (rect !== undefined && !painted.has(place) && !wanted.has(place)) wanted.set(place, [name, rect])
    }
    if (wanted.size === 0) return !isOver()
    const source = await atlas.source()
    for (const [place, [name, rect]] of wanted) {
      const piece = await source.piece(name)
      if (isOver()) return false
      if (painted.size === 0) allocate(atlas)
      upload(atlas, rect, piece)
      painted.add(place)
      atlas.isSmooth = false
      if ('close' in piece) piece.close()
      await pause?.()
      if (isOver()) return false
    }
    if (isWhole(atlas)) source.close?.()
    return true
  }

  return {
    announce(key, plan, source) {
      const canvas = document.createElement('canvas')
      // The smallest there is: nobody sees it before it is painted.
      canvas.width = 1
      canvas.height = 1
      const texture = frame(key, canvas, plan).source[0]?.glTexture
      if (texture === undefined || texture === null) throw new Error(`The texture "${key}" is nowhere.`)
      atlases.set(key, { plan, source, texture, painted: new Set(), isSmooth: true })
    },
    add(key, canvas, plan) {
      if (isClosed) return () => {}
      const { source } = frame(key, canvas, plan)
      return () => {
        for (const one of source) one.update()
      }
    },
    async paint(frames) {
      const begun = [...frames].flatMap(([key, names]) => {
        const atlas = atlases.get(key)
        return atlas === undefined ? [] : [paintAtlas(atlas, names)]
      })
      await Promise.all(begun)
    },
    async finish(pause, shown) {
      const before = losses
      const isOver = () => isClosed || losses !== before
      const show = async (atlas: Atlas) => {
        if (!atlas.isSmooth) smooth(atlas)
        shown()
        await pause()
      }
      const all = [...atlases.values()]
      // What is seen already comes first.
      for (const atlas of all.filter(({ isSmooth }) => !isSmooth)) {
        await show(atlas)
        if (isOver()) return
      }
      for (const atlas of all) {
        if (!(await paintAtlas(atlas, atlas.plan.frames.keys(), pause))) return
        await show(atlas)
        if (isOver()) return
      }
    },
    forget() {
      losses += 1
      for (const atlas of atlases.values()) {
        atlas.painted.clear()
        atlas.isSmooth = true
        atlas.texture.pixels = null
        atlas.texture.minFilter = gl.LINEAR
      }
    },
    close() {
      isClosed = true
    },
  }
}

/** No pixels: Phaser's types do not know that it takes them. */
const nothing = null as unknown as object

const placeOf = ({ x, y }: Rect): string => `${x},${y}`

const isWhole = ({ plan, painted }: Atlas): boolean =>
  [...plan.frames.values()].every((rect) => painted.has(placeOf(rect)))

/** What a scene shows as it stands. */
export function framesSeen(objects: readonly GameObjects.GameObject[]): Frames {
  const seen = new Map<string, Set<string>>()
  const look = (object: GameObjects.GameObject) => {
    const shown = object as Partial<GameObjects.Image & GameObjects.Container> & GameObjects.GameObject
    if (shown.visible === false || shown.alpha === 0 || object.cameraFilter !== 0) return
    if (shown.texture !== undefined && shown.frame !== undefined) {
      const names = seen.get(shown.texture.key) ?? new Set<string>()
      // A strip cut out of a drawing bears its name up to the sign.
      seen.set(shown.texture.key, names.add(shown.frame.name.split('#')[0] ?? ''))
    }
    for (const child of shown.list ?? []) look(child)
  }
  objects.forEach(look)
  return seen
}
