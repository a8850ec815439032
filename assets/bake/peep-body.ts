import { clothes, type Outfit } from './peep-clothes'
import { ink, outlined, patch, type Shape } from './peep-draw'

/** Skin in light and under the chin, `#rrggbb`. */
export type Skin = { tone: string; shade: string }

/** How the trunk is held: units the shoulders rise (negative) or sink. */
export type Trunk = { shoulders: number }

/** How a person is built: how much wider than drawn, and how far the waist bulges, in units. */
export const BUILDS = {
  slight: { width: 0.92, waist: -14 },
  medium: { width: 1, waist: 0 },
  broad: { width: 1.07, waist: 4 },
  full: { width: 1.1, waist: 44 },
} as const
export type Build = keyof typeof BUILDS

/** The middle of the trunk, around which a build widens it. */
const MIDDLE = 462

/** Widens a drawing of trunk or arms as the person is built. */
export const built = (build: Build, drawing: string): string => {
  const { width } = BUILDS[build]
  if (width === 1) return drawing
  return `<g transform="translate(${MIDDLE} 0) scale(${width} 1) translate(${-MIDDLE} 0)">${drawing}</g>`
}

const neck = (skin: Skin): string =>
  patch(skin.tone, {
    d: 'M384 440 L560 440 L562 520 C 572 548 590 552 596 580 L470 606 L340 580 C 346 560 372 540 384 490 Z',
  })

const neckLines =
  ink('M384 478 C 384 506 376 526 352 540', 13) + ink('M556 512 C 560 528 568 540 590 552', 13)

/** The trunk without arms, from the neck down to below the desk's edge, in the bust's coordinates. */
const trunk = (sink: number, waist: number): Shape => ({
  d: `M352 ${532 + sink / 2} C 310 ${552 + sink} 262 ${566 + sink} 192 ${606 + sink} C 180 ${660 + sink} ${196 - waist} 760 ${206 - waist} 1120 L ${706 + waist} 1120 C ${712 + waist} 760 720 ${660 + sink} 708 ${608 + sink} C 664 ${572 + sink} 624 ${562 + sink} 592 ${544 + sink / 2} Z`,
})

const neckShadeOver = (skin: Skin): string =>
  patch(skin.shade, { d: 'M386 486 C 430 524 520 536 558 516 L 562 534 C 510 574 420 562 378 520 Z' })

/** A person's neck and trunk in their outfit, without arms. */
export const body = (skin: Skin, outfit: Outfit, build: Build, { shoulders }: Trunk): string => {
  const cloth = outlined(outfit.cloth, trunk(shoulders, BUILDS[build].waist))
  const { throat, clothes: worn } = clothes(outfit, shoulders)
  const hidesNeck = outfit.cut === 'turtleneck'
  const bare = neck(skin) + patch(skin.tone, { d: throat })
  const lines = neckShadeOver(skin) + neckLines
  return built(build, cloth + bare + (hidesNeck ? lines + worn : worn + lines))
}
