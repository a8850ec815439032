import type { GameObjects, Scene as PhaserScene } from 'phaser'
import type { Picture } from '../../assets/bake/pictures-manifest'
import {
  backdropSource,
  glyphDensity,
  glyphSource,
  paintPortrait,
  planBackdrop,
  planGlyphs,
  planSheet,
  sheetSource,
} from './paint/canvas'
import type { GlyphName } from './paint/glyphs'
import { homeArea, paintHomeRoom, paintHomeView } from './paint/home-room'
import { lineDensity, paintLine } from './paint/line'
import type { Cast } from './pictures'
import type { Textures } from './textures'

export type Image = GameObjects.Image
export type Container = GameObjects.Container

/** Where drawings come from: every actor makes its parts with it. Places are scene units. */
export interface Kit {
  cast: Cast
  /** A picture at its place in the scene, turned around its pivot or the point given. */
  picture(id: string, pivot?: { x: number; y: number }): Image
  /** Shows another picture with an image, at that picture's place. */
  swap(image: Image, id: string): void
  /** One of the stage's own drawings around a point. */
  glyph(name: GlyphName, x: number, y: number): Image
  reglyph(image: Image, name: GlyphName): void
  /** Shows somebody's round portrait with an image, by id of the person; false where there is none. */
  portray(image: Image, person: string): boolean
  /** A plain rectangle. */
  plain(x: number, y: number, width: number, height: number, colour: number): Image
  /** A strip cut out of a picture (scene units from its upper left corner), to be stretched. */
  strip(id: string, x: number, y: number, width: number, height: number): Image
  /** The painted backdrop of the home, or the view from its window. */
  backdrop(name: 'home-room' | 'home-view'): Image
  /** A column of the home backdrop at x, to be stretched. */
  backdropColumn(x: number): Image
  /** A line of foreign text of a size, written anew by `write`; shortened and squeezed, it never grows. */
  line(width: number, height: number): { image: Image; write(text: string): void }
  group(children?: GameObjects.GameObject[]): Container
}

const homeDensity = 2
const homeView = { x: 246, y: 120, width: 302, height: 104 }

const portraitOf = (person: string): string => `portrait/${person}`

/** Adds somebody's round portrait, by id of the person; until it is there, somebody without a face is shown. */
export function addPortrait(textures: Textures, person: string, portrait: HTMLImageElement): void {
  const { canvas, plan } = paintPortrait(portrait)
  textures.add(portraitOf(person), canvas, plan)
}

/** Names the textures of sheets and own drawings and returns the kit for a scene; `sheet` asks for a file. */
export function makeKit(
  scene: PhaserScene,
  textures: Textures,
  cast: Cast,
  sheet: (file: string) => Promise<Blob>,
): Kit {
  const glyphPlan = planGlyphs()
  textures.announce('glyphs', glyphPlan, () => glyphSource(glyphPlan))
  for (const file of cast.sheets) {
    const pictures = [...cast.pictures.values()].filter((picture) => picture.file === file)
    textures.announce(
      file,
      planSheet(pictures),
      sheetSource(() => sheet(file), pictures),
    )
  }
  let lines = 0

  const addLine = (key: string, canvas: HTMLCanvasElement, width: number, height: number) =>
    textures.add(key, canvas, {
      width: canvas.width,
      height: canvas.height,
      frames: new Map([['all', { x: 0, y: 0, width: width * lineDensity, height: height * lineDensity }]]),
    })

  const find = (id: string): Picture => {
    const picture = cast.pictures.get(id)
    if (picture === undefined) throw new Error(`There is no picture "${id}".`)
    return picture
  }

  return {
    cast,
    picture(id, pivot) {
      const { file, x, y, width, height, scale, z, pivot: own } = find(id)
      const at = pivot ?? own ?? { x, y }
      return scene.add
        .image(at.x, at.y, file, id)
        .setOrigin((at.x - x) / width, (at.y - y) / height)
        .setScale(1 / scale)
        .setDepth(z)
    },
    swap(image, id) {
      const { file, x, y, scale } = find(id)
      image
        .setTexture(file, id)
        .setOrigin(0)
        .setPosition(x, y)
        .setScale(1 / scale)
    },
    glyph: (name, x, y) => scene.add.image(x, y, 'glyphs', name).setScale(1 / glyphDensity),
    reglyph: (image, name) => void image.setTexture('glyphs', name),
    portray(image, person) {
      const isThere = scene.textures.exists(portraitOf(person))
      if (isThere) image.setTexture(portraitOf(person), 'all')
      return isThere
    },
    plain: (x, y, width, height, colour) =>
      scene.add.image(x, y, '__WHITE').setOrigin(0).setDisplaySize(width, height).setTint(colour),
    strip(id, x, y, width, height) {
      const { file, scale, z } = find(id)
      const texture = scene.textures.get(file)
      const frame = texture.get(id)
      const name = `${id}#${x},${y}`
      texture.add(name, 0, frame.cutX + x * scale, frame.cutY + y * scale, width * scale, height * scale)
      return scene.add.image(0, 0, file, name).setOrigin(0).setDepth(z)
    },
    backdrop(name) {
      const [area, draw] =
        name === 'home-room' ? ([homeArea, paintHomeRoom] as const) : ([homeView, paintHomeView] as const)
      if (!scene.textures.exists(name))
        textures.announce(name, planBackdrop(area, homeDensity), () =>
          backdropSource(area, homeDensity, draw),
        )
      return scene.add
        .image(area.x, area.y, name, 'all')
        .setOrigin(0)
        .setScale(1 / homeDensity)
    },
    backdropColumn(x) {
      const name = `all#${x}`
      const { height } = homeArea
      scene.textures.get('home-room').add(name, 0, (x - homeArea.x) * homeDensity, 0, 1, height * homeDensity)
      return scene.add.image(x, homeArea.y, 'home-room', name).setOrigin(0)
    },
    line(width, height) {
      const { canvas, write } = paintLine(width, height)
      const key = `line#${lines++}`
      const refresh = addLine(key, canvas, width, height)
      return {
        image: scene.add.image(0, 0, key, 'all').setScale(1 / lineDensity),
        write(text) {
          if (write(text)) refresh()
        },
      }
    },
    group: (children = []) => scene.add.container(0, 0, children),
  }
}
