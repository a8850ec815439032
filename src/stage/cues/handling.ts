import { panelHalf } from '../actors/panel'
import { along, playerScale, type Props, table } from '../actors/props'
import { easeIn, easeOut, mix, phase, pop, smooth } from '../easing'
import type { Container, Image } from '../kit'
import { type Fate, fateOf } from '../look/fate'
import type { Look } from '../look/look'
import { skimOf } from '../look/skim'
import { clockWords, stopAt } from '../look/voicemail'
import type { Company, Player } from './play'

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
      // Yours stays where it is, and the list goes on without it.
      props.dot
        .setVisible(t > 0 && t < 1)
        .setScale(glyphScale * 1.3 * Math.max(0.01, pop(mark)))
        .setPosition(thing.x - half * 0.93, thing.y + 260 * easeIn(exit))
      thing.setPosition(table.x, table.y + 260 * easeIn(exit))
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

const screenMiddle = ({ desk: { screen } }: Company) => ({
  x: screen.x + screen.width / 2,
  y: screen.y + screen.height / 2,
})

/** Rows that go by before yours comes up. */
const scrolledRows = 16

/** Her inbox comes out of the screen, scrolls through all that waits, and stops at your line. */
export const playInbox: Player<'inbox'> = (company, { cue, from, to, milliseconds }) => {
  const { motion, props } = company
  const { group } = props.panel
  const home = screenMiddle(company)
  takePose(company, from, to, milliseconds)
  props.hold(to.held)
  motion.run('props', milliseconds, (t) => {
    const come = easeOut(phase(t, 0, 0.22))
    const at = along({ from: home, over: { x: 620, y: 430 }, to: table }, come)
    group
      .setVisible(true)
      .setPosition(at.x, at.y)
      .setScale(mix(0.25, 1, come))
    // What will not be opened is looked at for a moment only.
    const lit = phase(t, 0.72, cue.isOpened ? 0.9 : 0.8)
    props.panel.list(Math.floor(scrolledRows * (1 - easeOut(phase(t, 0.08, 0.7))) * 4) / 4, lit)
  })
}

/** Your message opens; her eyes go down its lines and stop where there is something for her, or where she has had enough. */
export const playMail: Player<'mail'> = (company, { cue, from, to, milliseconds }) => {
  const { motion, manager, props } = company
  const skim = skimOf(cue.handling, cue.attachments)
  takePose(company, from, to, milliseconds)
  props.hold(to.held)
  const isThere = from.held !== null
  motion.run('props', milliseconds, (t) => {
    const come = isThere ? 1 : pop(phase(t, 0, 0.2))
    props.panel.group.setPosition(table.x, table.y + 190 * (1 - come))
    props.panel.open(smooth(phase(t, 0, 0.2)), phase(t, 0.2, 1), skim)
  })
  motion.run('head', milliseconds, (t) => {
    const down = smooth(phase(t, 0.05, 0.25)) - smooth(phase(t, 0.85, 1))
    manager.turnHead({ x: 7 * down, y: 7 * down, angle: 5 * down })
  })
}

/** A voicemail plays on its bar from one second to another. */
export const playVoicemail: Player<'voicemail'> = (company, { cue, from, to, milliseconds }) => {
  const { motion, props, desk } = company
  takePose(company, from, to, milliseconds)
  if (from.pose !== to.pose) motion.run('phone', Math.min(350, milliseconds), desk.lift())
  props.hold(to.held)
  const isThere = from.held !== null
  motion.run('props', milliseconds, (t) => {
    const come = isThere ? 1 : pop(phase(t, 0, 0.2))
    const at = mix(cue.from, cue.to, t)
    props.player.set(stopAt(at, cue.seconds), clockWords(at))
    props.player.group.setPosition(table.x, table.y + 160 * (1 - come))
  })
}

/** What she heard, saw or read meets its fate. */
export const playFate: Player<'fate'> = (company, { cue, from, to, milliseconds }) => {
  const { motion, props, desk } = company
  const isVoice = cue.of === 'voicemail'
  const fate = fateOf(cue.handling)
  props.hold(from.held)
  takePose(company, from, to, milliseconds)
  if (isVoice && from.pose === 'phone' && to.pose !== 'phone')
    motion.run('phone', Math.min(450, milliseconds), desk.hangUp())
  const thing = isVoice ? props.player.group : props.panel.group
  const [size, half] = isVoice ? [playerScale, 150] : [1, panelHalf.width]
  const home = isVoice ? telephone : screenMiddle(company)
  motion.run('props', milliseconds, (t) => {
    if (t >= 1) return props.hide()
    if (from.held !== null) drawFate(props, fate, thing, size, half, home, t)
  })
}

function takePose({ motion, manager }: Company, from: Look, to: Look, milliseconds: number): void {
  if (from.pose === to.pose) return
  const blend = manager.blendPose(to.pose)
  motion.run('pose', Math.min(200, milliseconds), (t) => blend(smooth(t)))
}
