import { flat, line, shape } from './office-draw'
import type { OfficePalette } from './office-palette'

/** A pot on the left of the desk, with its shade. */
const pot = ({ desk: wood, pot: clay, potRim }: OfficePalette): string =>
  flat('M64 442 H146 L152 450 H74 Z', wood.shadow) +
  shape('M78 392 H138 L130 444 Q108 450 86 444 Z', clay, 3.5) +
  shape('M74 388 H142 V402 H74 Z', potRim, 3.5)

/** A plant with broad leaves, left on the desk. */
export const leafyPlant = (colours: OfficePalette): string => {
  const { leaf, leafLight } = colours
  return (
    shape('M104 396 C 78 372 66 336 78 306 C 100 326 112 360 108 396 Z', leaf, 3.5) +
    shape('M108 396 C 92 350 100 300 120 276 C 136 312 134 360 114 396 Z', leafLight, 3.5) +
    shape('M112 396 C 118 352 138 326 164 318 C 166 352 148 384 118 396 Z', leaf, 3.5) +
    shape('M102 396 C 84 388 62 372 54 350 C 80 348 100 366 108 396 Z', leafLight, 3.5) +
    line('M116 300 Q120 350 111 390M84 324 Q98 356 105 390M152 334 Q132 356 116 390', 2.2) +
    pot(colours)
  )
}

/** Stiff blades that stand up straight. */
export const uprightPlant = (colours: OfficePalette): string => {
  const { leaf, leafLight } = colours
  const blade = (d: string, fill: string) => shape(d, fill, 3.5)
  return (
    blade('M92 396Q72 340 70 296Q92 330 104 396Z', leaf) +
    blade('M126 396Q150 350 150 310Q126 340 114 396Z', leaf) +
    blade('M100 396Q88 320 98 262Q118 310 114 396Z', leafLight) +
    blade('M112 396Q110 330 128 284Q136 340 126 396Z', leafLight) +
    line('M101 290Q104 340 106 388M125 312Q122 350 119 388', 2.2) +
    pot(colours)
  )
}

/** A cactus with two arms and a flower. */
export const cactus = (colours: OfficePalette): string => {
  const { leaf, leafLight } = colours
  return (
    shape('M96 372H82Q66 372 66 354V340Q66 332 74 332Q82 332 82 340V352Q82 356 88 356H98Z', leaf, 3.5) +
    shape(
      'M120 356H128Q134 356 134 350V322Q134 314 142 314Q150 314 150 322V354Q150 372 132 372H120Z',
      leaf,
      3.5,
    ) +
    shape('M90 396V308Q90 288 108 288Q126 288 126 308V396Z', leafLight, 3.5) +
    line('M101 304V386M115 304V386', 2.4, leaf) +
    line('M84 344l-5 -3M142 330l5 -3M96 330l-4 -3M96 360l-4 -3M120 340l4 -3M108 320v-5M108 352v-5', 2) +
    shape(
      'M108 290Q94 288 96 276Q102 276 104 280Q104 270 108 268Q112 270 112 280Q114 276 120 276Q122 288 108 290Z',
      '#f27d9b',
      3,
    ) +
    pot(colours)
  )
}

/** Long thin leaves that bend over on all sides. */
export const hangingPlant = (colours: OfficePalette): string => {
  const { leaf, leafLight } = colours
  const blade = (d: string, fill: string) => shape(d, fill, 3)
  return (
    blade('M102 394Q60 350 40 396Q38 356 62 344Q92 340 108 392Z', leaf) +
    blade('M114 394Q156 350 176 398Q178 356 154 344Q124 340 108 392Z', leaf) +
    blade('M104 394Q72 330 46 330Q70 310 92 336Q106 356 110 392Z', leafLight) +
    blade('M112 394Q144 330 170 332Q148 310 124 336Q110 356 108 392Z', leafLight) +
    blade('M104 394Q92 330 74 300Q104 314 114 392Z', leaf) +
    blade('M112 394Q118 330 142 302Q136 350 118 394Z', leaf) +
    blade('M104 394Q98 320 110 284Q122 326 116 394Z', leafLight) +
    line('M110 306Q108 350 110 388', 2.2) +
    pot(colours)
  )
}
