import type { Props } from '../actors/props'
import { along } from '../actors/props'
import { easeIn, easeOut, mix, phase, pop, smooth } from '../easing'
import type { Container, Image } from '../kit'
import { type Fate, fateOf } from '../look/fate'
import { clockWords, stopAt } from '../look/voicemail'
import type { Company, Player } from './play'

/** The lower middle of the picture, where messages are shown large: below her face, on the front of the desk. */
const table = { x: 480, y: 478 }
/** Where voicemails come from. */
const telephone = { x: 262, y: 410 }
const glyphScale = 1 / 3
const artScale = 1 / 2

type Thing = Image | Container

/**
 * Draws what becomes of a thing that lies on the table: first the mark, then the way out, or back to the `home` it came
 * from. `half` is the thing's half width, `size` its scale.
 */
function drawFate(
  props: Props,
  fate: Fate,
  thing: Thing,
  size: number,
  half: number,
  home: { x: number; y: number },
  t: number,
): void {
  const mark = phase(t, 0, 0.35)
  const exit = phase(t, 0.55, 1)
  switch (fate) {
    case 'bin':
      return dropInto(props, thing, size, half, t)
    case 'box':
      return fileAway(props, thing, size, half, t)
    case 'stamp': {
      // Comes down hard, shakes the thing, and off it goes to somebody else.
      const down = easeIn(Math.min(1, mark * 1.4))
      const slide = easeIn(exit) * 900
      props.stamp
        .setVisible(t > 0 && t < 1)
        .setScale(artScale * mix(4, 1.7, down))
        .setAlpha(Math.min(1, mark * 3))
        .setAngle(-6)
        .setPosition(table.x + half * 0.45 + slide, table.y - 6)
      const shake = phase(t, 0.25, 0.5)
      thing.setAngle(3 * Math.sin(shake * Math.PI * 5) * (1 - shake))
      thing.setX(table.x + slide)
      return
    }
    case 'star':
    case 'tick': {
      const image = fate === 'star' ? props.star : props.tick
      const back = smooth(exit)
      const shrink = mix(1, 0.12, back)
      const at = along({ from: table, over: { x: (table.x + home.x) / 2, y: table.y - 40 }, to: home }, back)
      image
        .setVisible(t > 0 && t < 1)
        .setScale(glyphScale * 1.25 * Math.max(0.01, pop(mark)) * shrink)
        .setAngle(fate === 'star' ? -40 * (1 - easeOut(mark)) : 0)
        .setPosition(at.x + half * shrink, at.y - 34 * shrink)
      thing.setPosition(at.x, at.y).setScale(size * shrink)
      return
    }
    case 'unread': {
      props.dot
        .setVisible(t > 0 && t < 1)
        .setScale(glyphScale * 1.3 * Math.max(0.01, pop(mark)))
        .setAlpha(1 - exit)
        .setPosition(thing.x + half * 0.86, thing.y - half * 0.55)
      return
    }
  }
}

/** The thing shrinks in an arc into a bin that stands ready, and the lid falls shut. */
function dropInto(props: Props, thing: Thing, size: number, half: number, t: number): void {
  const rise = pop(phase(t, 0, 0.3))
  const sink = easeIn(phase(t, 0.88, 1))
  const bin = { x: table.x + Math.min(230, half + 64), y: table.y + 6 }
  const height = bin.y + 160 * (1 - rise) + 150 * sink
  props.bin
    .setVisible(t > 0 && t < 1)
    .setScale(glyphScale * 1.15)
    .setPosition(bin.x, height)
  const open = smooth(phase(t, 0.18, 0.34)) - easeIn(phase(t, 0.72, 0.84))
  props.lid
    .setVisible(t > 0 && t < 1)
    .setScale(glyphScale * 1.15)
    .setPosition(bin.x + 26 * open, height - 46 - 22 * open)
    .setAngle(34 * open)
  const fall = phase(t, 0.36, 0.74)
  const refusal = phase(t, 0, 0.3)
  const at = along(
    { from: table, over: { x: (table.x + bin.x) / 2 + 30, y: table.y - 130 }, to: bin },
    smooth(fall),
  )
  thing
    .setPosition(at.x + 7 * Math.sin(refusal * Math.PI * 6) * (1 - refusal), at.y)
    .setScale(size * mix(1, 0.12, smooth(fall)))
    .setAngle(24 * fall)
    .setVisible(fall < 1)
}

/** The thing slips into a folder, and the folder goes down with it. */
function fileAway(props: Props, thing: Thing, size: number, half: number, t: number): void {
  const rise = pop(phase(t, 0, 0.3))
  const sink = easeIn(phase(t, 0.8, 1))
  const folder = { x: table.x + Math.min(220, half + 60), y: table.y + 10 }
  const fall = smooth(phase(t, 0.3, 0.66))
  props.folder
    .setVisible(t > 0 && t < 1)
    .setScale(glyphScale * 1.2)
    .setPosition(folder.x, folder.y + 170 * (1 - rise) + 160 * sink)
  const at = along({ from: table, over: { x: folder.x - 20, y: table.y - 120 }, to: folder }, fall)
  thing
    .setPosition(at.x, at.y + 160 * sink)
    .setScale(size * mix(1, 0.3, fall))
    .setVisible(fall < 1)
}

/** A mail is fetched from the screen, opened unless it stays unread, and something becomes of it. */
export const playMail: Player<'mail'> = (company, { cue, from, to, milliseconds }) => {
  const { motion, props, desk } = company
  const fate = fateOf(cue.handling)
  const isOpened = fate !== 'unread'
  const home = { x: desk.screen.x + desk.screen.width / 2, y: desk.screen.y + desk.screen.height / 2 }
  takePose(company, from.pose !== to.pose, to.pose, milliseconds)
  props.hide()
  props.address(cue.subject)
  const cardScale = 1.15
  motion.run('props', milliseconds, (t) => {
    const come = easeOut(phase(t, 0, 0.2))
    const back = isOpened ? 0 : smooth(phase(t, 0.78, 1))
    const open = phase(t, 0.22, 0.36)
    const at = along({ from: home, over: { x: 620, y: 430 }, to: table }, come * (1 - back))
    // The envelope turns on its edge, and the other side is the card.
    props.envelope
      .setVisible(t < 1 && (!isOpened || open < 0.5))
      .setPosition(at.x, at.y)
      .setScale(
        artScale * mix(0.7, 2.2, come * (1 - back)) * (isOpened ? Math.max(0.01, 1 - 2 * open) : 1),
        artScale * mix(0.7, 2.2, come * (1 - back)),
      )
      .setAngle(isOpened ? 0 : 5 * Math.sin(phase(t, 0.25, 0.5) * Math.PI * 4) * (1 - back))
    props.card
      .setVisible(t < 1 && isOpened && open >= 0.5)
      .setPosition(table.x, table.y)
      .setScale(cardScale * Math.max(0.01, 2 * open - 1), cardScale)
    const fateAt = phase(t, isOpened ? 0.52 : 0.4, 1)
    if (isOpened && open >= 1) drawFate(props, fate, props.card, cardScale, 68 * cardScale, home, fateAt)
    if (!isOpened) drawFate(props, fate, props.envelope, 1, 80 * (1 - back * 0.7), home, fateAt)
    if (t >= 1) props.hide()
  })
}

/** A voicemail plays on its bar for as long as it is listened to, and something becomes of it. */
export const playVoicemail: Player<'voicemail'> = (company, { cue, from, to, milliseconds }) => {
  const { motion, props, desk } = company
  const stop = stopAt(cue.listened, cue.seconds)
  const heard = cue.seconds > 0 ? Math.min(cue.listened, cue.seconds) : cue.listened
  const fate = fateOf(cue.handling)
  takePose(company, from.pose !== to.pose, to.pose, milliseconds)
  if (from.pose !== to.pose) motion.run('phone', Math.min(350, milliseconds), desk.lift())
  props.hide()
  const { group } = props.player
  const size = 1.5
  motion.run('props', milliseconds, (t) => {
    const come = pop(phase(t, 0, 0.12))
    const played = phase(t, 0.12, 0.56)
    props.player.set(stop * played, clockWords(heard * played))
    group
      .setVisible(t < 1)
      .setScale(size)
      .setPosition(table.x, table.y + 130 * (1 - come) + 10)
    const fateAt = phase(t, 0.58, 1)
    if (fateAt > 0) drawFate(props, fate, group, size, 150, telephone, fateAt)
    if (t >= 1) props.hide()
  })
}

function takePose(
  { motion, manager }: Company,
  isNew: boolean,
  pose: Parameters<Company['manager']['blendPose']>[0],
  milliseconds: number,
): void {
  if (!isNew) return
  const blend = manager.blendPose(pose)
  motion.run('pose', Math.min(200, milliseconds), (t) => blend(smooth(t)))
}
