import type { Rect } from '../../../assets/bake/pictures-manifest'
import type { Props, Way } from '../actors/props'
import { along } from '../actors/props'
import { easeOut, hump, mix, phase, pop, smooth } from '../easing'
import type { Image } from '../kit'
import { glyphDensity } from '../paint/canvas'
import { homeScreen } from '../paint/home-room'
import type { Company, Player } from './play'

/** Where your telephone lies at home. */
const homePhone = { x: 252, y: 434 }

type Channel = 'call' | 'voicemail' | 'email' | 'letter' | 'text'

/** The drawing of a message on its way, and its size. */
function messenger(props: Props, channel: string): { image: Image; scale: number } {
  switch (channel as Channel) {
    case 'call':
      return { image: props.receiver, scale: 0.36 }
    case 'voicemail':
      return { image: props.tape, scale: 0.42 }
    case 'letter':
      return { image: props.letter, scale: 0.42 }
    case 'text':
      return { image: props.bubble, scale: 0.42 }
    default:
      return { image: props.envelope, scale: 0.62 }
  }
}

const centre = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 })
/** Where a message lands: on the telephone, the screen or the desk. */
function landing(company: Company, channel: string, screen: Rect): { x: number; y: number } {
  if (channel === 'call' || channel === 'voicemail') return { x: 262, y: 404 }
  if (channel !== 'letter') return centre(screen)
  const { x, width } = company.view()
  return { x: Math.min(848, x + width - 60), y: 420 }
}

function fly(company: Company, channel: string, way: Way, milliseconds: number, turn: number): void {
  const { motion, props } = company
  props.hide()
  const { image, scale } = messenger(props, channel)
  motion.run('props', milliseconds, (t) => {
    const { x, y } = along(way, smooth(t))
    const size = pop(phase(t, 0, 0.22)) * (1 - 0.55 * easeOut(phase(t, 0.75, 1)))
    image
      .setVisible(t < 1)
      .setPosition(x, y)
      .setScale(Math.max(0.01, scale * 1.7 * size))
      .setAngle(turn * (1 - 2 * t) + 6 * hump(t))
      .setAlpha(1 - phase(t, 0.92, 1))
  })
}

/** A message goes out: from your desk, from your side of the picture, or from somebody who speaks up for you. */
export const playSend: Player<'send'> = (company, play) => {
  const { cue, from, milliseconds } = play
  const { motion, desk, home } = company
  const to = landing(company, cue.channel, desk.screen)
  if (cue.from !== 'candidate') return referral(company, play, to)
  const { x, y, height } = company.view()
  const isSpoken = cue.channel === 'call' || cue.channel === 'voicemail'
  const own = isSpoken ? homePhone : centre(homeScreen)
  const start = from.view === 'home' ? own : { x: x + 50, y: y + height - 40 }
  const over = { x: (start.x + to.x) / 2 - 30, y: Math.min(start.y, to.y) - 150 }
  fly(company, cue.channel, { from: start, over, to }, milliseconds, -10)
  // The line lights up before it leaves the list.
  if (from.view === 'home' && cue.channel === 'email')
    motion.run('screen', milliseconds * 0.6, home.inbox.flash())
  bump(company, cue.channel, milliseconds)
}

function bump({ motion, desk }: Company, channel: Channel, milliseconds: number): void {
  if (channel === 'call') return
  const draw = (channel === 'voicemail' ? desk.voicemails : desk.mails).bump()
  motion.run('badge', milliseconds, (t) => draw(phase(t, 0.8, 1)))
}

const mostColleagues = 5
/** How large somebody is shown who speaks, and who has spoken before: scene units. */
const portraits = { speaker: 132, other: 84, pitch: 72 } as const

/** Whoever has put in a word this week stands in the corner; the last one speaks, and the word goes to her. */
function referral(
  company: Company,
  { cue, milliseconds }: Parameters<typeof playSend>[1],
  to: { x: number; y: number },
): void {
  const { motion, props } = company
  const { x, y, width, height } = company.view()
  const people = cue.colleagues.slice(-mostColleagues).toReversed()
  const seat = (index: number) => ({
    x: x + width - 84 - (index === 0 ? 0 : 38 + index * portraits.pitch),
    y: y + height - (index === 0 ? 78 : 54),
  })
  const speaker = seat(0)
  const start = { x: speaker.x - 74, y: speaker.y - 84 }
  const over = { x: (start.x + to.x) / 2 + 40, y: Math.min(start.y, to.y) - 110 }
  props.hide()
  people.forEach((person, index) => props.colleagues[index]?.of(person))
  motion.run('props', milliseconds, (t) => {
    const isOver = t >= 1
    const leave = smooth(phase(t, 0.86, 1))
    for (const [index, { image, at }] of props.colleagues.entries()) {
      // Those who have spoken before are there already.
      const come = index === 0 ? pop(phase(t, 0, 0.22)) : easeOut(phase(t, 0, 0.1))
      const place = seat(index)
      image.setVisible(index < people.length && !isOver)
      at(place.x, place.y + 170 * (1 - come) + 180 * leave, index === 0 ? portraits.speaker : portraits.other)
    }
    const { image, scale } = messenger(props, cue.channel)
    const say = pop(phase(t, 0.2, 0.34))
    // What is said, and the message that carries it.
    props.speech
      .setVisible(say > 0 && t < 0.56)
      .setScale(Math.max(0.01, 0.62 * say))
      .setPosition(start.x, start.y)
    const point = along({ from: { x: start.x, y: start.y - 8 }, over, to }, smooth(phase(t, 0.56, 0.9)))
    image
      .setVisible(t >= 0.26 && t < 0.92)
      .setScale(Math.max(0.01, scale * mix(0.8, 1.4, phase(t, 0.5, 0.62))))
      .setPosition(point.x, point.y)
  })
  bump(company, cue.channel, milliseconds)
}

/** An answer comes to you: onto your own screen, or out of the picture to your side. */
export const playReply: Player<'reply'> = (company, { cue, to, milliseconds }) => {
  if (cue.channel === 'call') return ringAtHome(company, cue.by, milliseconds)
  const { motion, desk, home, view } = company
  const { x, y, width, height } = view()
  if (to.view === 'home') {
    const end = centre(homeScreen)
    const start = { x: x + width - 30, y: y + height * 0.12 }
    fly(
      company,
      cue.channel,
      { from: start, over: { x: end.x + 60, y: start.y - 10 }, to: end },
      milliseconds * 0.75,
      8,
    )
    const flash = home.inbox.flash()
    motion.run('screen', milliseconds, (t) => flash(phase(t, 0.6, 1)))
    return
  }
  const start = landing(company, cue.channel, desk.screen)
  const end = { x: x + 46, y: y + height - 36 }
  fly(
    company,
    cue.channel,
    { from: start, over: { x: start.x - 60, y: start.y - 150 }, to: end },
    milliseconds,
    10,
  )
}

/** Your own telephone comes up and rings, with the caller's face on it. */
function ringAtHome({ motion, props, view }: Company, by: string, milliseconds: number): void {
  const { mobile, caller, arcs } = props
  props.hide()
  caller.of(by)
  motion.run('props', milliseconds, (t) => {
    const { x, y, width, height } = view()
    const come = pop(phase(t, 0, 0.22)) - smooth(phase(t, 0.9, 1))
    const at = { x: x + width / 2, y: y + height - 150 + 330 * (1 - come) }
    // Two bursts, as telephones ring.
    const burst = t < 0.5 ? phase(t, 0.16, 0.46) : phase(t, 0.56, 0.86)
    const isRinging = burst > 0 && burst < 1
    const shake = isRinging ? Math.sin(burst * Math.PI * 10) * 4 : 0
    mobile
      .setVisible(t < 1)
      .setScale(mobileScale)
      .setPosition(at.x, at.y)
      .setAngle(shake)
    caller.image.setVisible(t < 1).setAngle(shake)
    caller.at(at.x, at.y - 30, 104)
    for (const [index, arc] of arcs.entries()) {
      const side = index === 0 ? -1 : 1
      arc
        .setVisible(isRinging)
        .setAlpha(hump(burst))
        .setScale(mobileScale)
        .setPosition(at.x + side * (106 + 14 * easeOut((burst * 3) % 1)), at.y - 20)
    }
  })
}

/** The telephone is shown half as large again as it is drawn. */
const mobileScale = 1.4 / glyphDensity
