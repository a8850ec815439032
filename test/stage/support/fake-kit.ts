import type { Container, Image, Kit } from '../../../src/stage/kit'
import { castOf } from '../../../src/stage/pictures'

/** A picture or group without Phaser: it remembers what it was told. */
export class FakeObject {
  frame = ''
  x = 0
  y = 0
  scaleX = 1
  scaleY = 1
  angle = 0
  alpha = 1
  tint: readonly number[] = []
  visible = true
  depth = 0
  parent: FakeObject | null = null
  readonly children: FakeObject[]

  constructor(frame: string, x: number, y: number, children: FakeObject[] = []) {
    this.frame = frame
    this.x = x
    this.y = y
    this.children = children
    for (const child of children) child.parent = this
  }

  get displayWidth() {
    return 10 * this.scaleX
  }
  set displayWidth(width: number) {
    this.scaleX = width / 10
  }
  get displayHeight() {
    return 10 * this.scaleY
  }
  setPosition(x: number, y: number) {
    this.x = x
    this.y = y
    return this
  }
  setX(x: number) {
    return this.setPosition(x, this.y)
  }
  setY(y: number) {
    return this.setPosition(this.x, y)
  }
  setScale(x: number, y = x) {
    this.scaleX = x
    this.scaleY = y
    return this
  }
  setDisplaySize(width: number, height: number) {
    return this.setScale(width / 10, height / 10)
  }
  setAngle(angle: number) {
    this.angle = angle
    return this
  }
  setAlpha(alpha: number) {
    this.alpha = alpha
    return this
  }
  setTint(...tint: number[]) {
    this.tint = tint
    return this
  }
  setVisible(visible: boolean) {
    this.visible = visible
    return this
  }
  setDepth(depth: number) {
    this.depth = depth
    return this
  }
  setOrigin() {
    return this
  }
  setBlendMode() {
    return this
  }
  iterate(visit: (child: FakeObject) => void) {
    for (const child of this.children) visit(child)
    return this
  }
  isSeen(): boolean {
    return this.visible && this.alpha > 0 && (this.parent?.isSeen() ?? true)
  }
}

const shipped = await castOf('marion-keller', 'operations')

/** People with a portrait. */
const portraits = ['a-referrer', 'mara']

/** A kit of the shipped pictures without Phaser; `seen` tells what one would see, in the order in which it was made. */
export function makeFakeKit(cast = shipped): { kit: Kit; seen(): string[]; objects: readonly FakeObject[] } {
  const objects: FakeObject[] = []
  const make = (frame: string, x = 0, y = 0, children: FakeObject[] = []) => {
    const object = new FakeObject(frame, x, y, children)
    objects.push(object)
    return object
  }
  const image = (frame: string, x = 0, y = 0) => make(frame, x, y) as unknown as Image
  const placeOf = (id: string) => {
    const picture = cast.pictures.get(id)
    if (picture === undefined) throw new Error(`There is no picture "${id}".`)
    return picture
  }
  const kit: Kit = {
    cast,
    picture(id, pivot) {
      const { x, y, pivot: own } = placeOf(id)
      const at = pivot ?? own ?? { x, y }
      return image(id, at.x, at.y)
    },
    swap(target, id) {
      const { x, y } = placeOf(id)
      const object = target as unknown as FakeObject
      object.frame = id
      object.setPosition(x, y).setScale(1)
    },
    glyph: (name, x, y) => image(name, x, y),
    reglyph: (target, name) => {
      const object = target as unknown as FakeObject
      object.frame = name
    },
    portray(target, person) {
      if (!portraits.includes(person)) return false
      const object = target as unknown as FakeObject
      object.frame = `portrait/${person}`
      return true
    },
    plain: (x, y, width, height, colour) =>
      image('plain', x, y).setDisplaySize(width, height).setTint(colour),
    strip: (id) => image(`${id}#strip`),
    backdrop: (name) => image(name),
    backdropColumn: (x) => image(`column#${x}`),
    line: (width, height) => {
      const line = image('line').setDisplaySize(width, height)
      return { image: line, write: (text) => void ((line as unknown as FakeObject).frame = `line ${text}`) }
    },
    group: (children = []) =>
      make('group', 0, 0, children as unknown as FakeObject[]) as unknown as Container,
  }
  const round = (value: number) => Math.round(value * 1000) / 1000 + 0
  return {
    kit,
    objects,
    seen: () =>
      objects
        .filter((object) => object.isSeen())
        .map(({ frame, x, y, scaleX, scaleY, angle, alpha, tint }) =>
          [frame, ...[x, y, scaleX, scaleY, angle, alpha].map(round), tint.join('/')].join(' '),
        ),
  }
}
