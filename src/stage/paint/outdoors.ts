import { type Brush, circle } from './brush'

const bark = '#77604f'
const trunk = 'M52 150L55 96Q54 84 44 70L48 66Q56 78 58 84Q62 70 74 58L78 62Q66 78 65 96L68 150Z'
const twigs =
  'M46 70Q36 58 22 54M48 68Q46 50 34 36M59 84Q58 56 60 22M74 60Q80 46 76 28M76 60Q90 50 98 50M40 58Q36 48 24 44M60 44Q68 34 70 20M88 52Q94 42 92 34'

const crown =
  'M24 84Q4 80 8 62Q2 46 20 40Q22 20 42 20Q54 4 70 16Q92 14 94 36Q110 44 102 62Q106 80 86 84Q70 94 56 86Q38 94 24 84Z'
const light = 'M22 60Q16 46 30 42Q34 28 48 30Q58 20 68 28Q58 34 56 44Q42 42 40 54Q30 52 22 60Z'

/** How much larger these are shown than they are painted: what is far away needs fewer pixels, and the atlas has few. */
export const treeEnlarged = 2
export const fallEnlarged = 2

const reduced = (width: number, height: number, times: number, draw: (brush: Brush) => void) => ({
  width: width / times,
  height: height / times,
  draw(brush: Brush) {
    brush.context.scale(1 / times, 1 / times)
    draw(brush)
  },
})

const tree = (draw: (brush: Brush) => void) => reduced(112, 152, treeEnlarged, draw)

/** A tree with leaves in two colours. */
const leafy = (dark: string, pale: string, more: (brush: Brush) => void = () => {}) =>
  tree((brush) => {
    brush.flat(trunk, bark)
    brush.flat(crown, dark)
    brush.flat(light, pale)
    brush.flat(circle(80, 52, 9) + circle(64, 70, 7), pale)
    more(brush)
  })

const bare = (more: (brush: Brush) => void = () => {}) =>
  tree((brush) => {
    brush.flat(trunk, bark)
    brush.line(twigs, 3.4, bark)
    more(brush)
  })

const spread = (count: number, draw: (x: number, y: number, index: number) => void) => {
  for (let i = 0; i < count; i += 1) draw(8 + ((i * 71) % 264), 8 + ((i * 53) % 192), i)
}

/** What is seen outside a window besides the land; flat, because the wall's outline is nearer. */
export const outdoors = {
  'tree-spring': leafy('#8fc27a', '#b4dc98', ({ flat }) => {
    // Turned by the golden angle each, so that no rows of blossom show.
    for (let i = 0; i < 30; i += 1) {
      const reach = Math.sqrt(i / 30)
      const [dx, dy] = [Math.cos(i * 2.4) * 42 * reach, Math.sin(i * 2.4) * 30 * reach]
      flat(circle(55 + dx, 53 + dy, 2.4 + (i % 3) * 0.8), i % 2 === 0 ? '#f8cfdc' : '#fdeaf0')
    }
  }),
  'tree-summer': leafy('#5f9e63', '#83bd78'),
  'tree-autumn': leafy('#d9833b', '#eeb052', ({ flat }) =>
    flat(circle(30, 72, 6) + circle(88, 66, 5) + circle(52, 24, 5), '#b9542f'),
  ),
  'tree-winter': bare(),
  'tree-snow': bare(({ line }) => {
    line(
      'M45 67Q36 55 23 51M47 62Q45 49 35 35M60 50Q59 40 60.500 22M75 54Q79 46 75 28M78 56Q90 47 97 47',
      3,
      '#ffffff',
    )
  }),
  snowfall: reduced(280, 210, fallEnlarged, ({ flat }) =>
    spread(58, (x, y, i) => flat(circle(x, y, 1.5 + (i % 4) * 0.65), '#ffffff')),
  ),
  leaves: reduced(280, 210, fallEnlarged, ({ context, flat }) =>
    spread(9, (x, y, i) => {
      context.save()
      context.translate(x, y)
      context.rotate(i * 1.3)
      flat('M-6 0Q0 -5 6 0Q0 5 -6 0Z', i % 2 === 0 ? '#d9833b' : '#c25c33')
      context.restore()
    }),
  ),
  'sill-snow': {
    width: 140,
    height: 16,
    draw: ({ flat }: Brush) => flat('M0 16V9Q12 3 26 6Q44 -1 62 5Q84 0 100 6Q120 2 140 8V16Z', '#ffffff'),
  },
} as const
