import { easeOut, mix, phase, pop, smooth } from '../easing'
import { fateOf } from '../look/fate'
import { glyphDensity } from '../paint/canvas'
import type { Player } from './play'

/** Somebody who does not sit at this desk opens what was sent: portrait and letter in the corner, and what becomes of it. */
export const playAside: Player<'aside'> = ({ motion, props, view }, { cue, milliseconds }) => {
  const { caller, letter } = props
  const mark = {
    bin: props.bin,
    star: props.star,
    tick: props.tick,
    box: props.folder,
    stamp: props.stamp,
    unread: props.dot,
  }[fateOf(cue.handling)]
  props.hide()
  caller.of(cue.by)
  motion.run('props', milliseconds, (t) => {
    const { x, y, height } = view()
    const come = pop(phase(t, 0, 0.25)) - smooth(phase(t, 0.88, 1))
    const at = { x: x + 88, y: y + height - 82 + 190 * (1 - come) }
    caller.image.setVisible(t < 1)
    caller.at(at.x, at.y, 132)
    letter
      .setVisible(t < 1)
      .setScale(1.5 / glyphDensity)
      .setAngle(-4)
      .setPosition(at.x + 122, at.y + 22)
    const shown = phase(t, 0.3, 0.5)
    mark
      .setVisible(shown > 0 && t < 1)
      .setAlpha(Math.min(1, shown * 3))
      .setScale(mix(2.2, 1, easeOut(shown)) * (mark === props.stamp ? 0.6 : 1.2 / glyphDensity))
      .setPosition(at.x + 166, at.y - 14)
  })
}
