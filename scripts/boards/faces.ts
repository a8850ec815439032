import sharp from 'sharp'
import { MOODS, type Mood, type Rect } from '../../assets/bake/pictures-manifest'
import { drawPerson, type Person } from '../lib/cast-pictures'

/** What is seen of a face, scene units. */
const head: Rect = { x: 340, y: -14, width: 214, height: 250 }
export const wall = '#f0e0c6'
/** Height of a face on the board of moods, and of the line above it for its caption: pixels. */
export const faceHeight = 130
export const captionHeight = 20

/** Somebody's face with a mood, in PNG. */
export const drawFace = (person: Person, mood: Mood): Promise<Buffer> =>
  drawPerson(person, { pose: 'idle', mood }, head, wall)

/** The cell of the board of moods in which a person, by place in the cast, shows a mood: pixels. */
export function faceCell(person: number, mood: Mood): Rect {
  const width = Math.round((head.width / head.height) * faceHeight)
  const pitch = faceHeight + captionHeight
  return {
    x: MOODS.indexOf(mood) * width,
    y: person * pitch + captionHeight,
    width,
    height: faceHeight,
  }
}

/** Cuts a cell out of a board. */
export const cutCell = (board: Buffer | string, { x, y, width, height }: Rect): Promise<Buffer> =>
  sharp(board).extract({ left: x, top: y, width, height }).png().toBuffer()
