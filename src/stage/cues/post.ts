import type { Rect } from '../../../assets/bake/pictures-manifest'
import type { Props, Way } from '../actors/props'
import { along } from '../actors/props'
import { easeOut, hump, phase, pop, smooth } from '../easing'
import type { Image } from '../kit'
import { homeScreen } from '../paint/home-room'

/** Where your telephone lies at home. */
const homePhone = { x: 300, y: 452 }
import type { Company, Player } from './play'

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

/** Whoever has put in a word this week stands in the corner; the last one speaks, and the word goes to her. */
function referral(
  company: Company,
  { cue, milliseconds }: Parameters<typeof playSend>[1],
  to: { x: number; y: number },
): void {
  const { motion, props } = company
  const { x, y, width, height } = company.view()
  const crowd = Math.min(mostColleagues, Math.max(1, cue.nth))
  const seat = (index: number) => ({ x: x + width - 62 - index * 66, y: y + height - 62 })
  const speaker = seat(crowd - 1)
  const start = { x: speaker.x + 14, y: speaker.y - 92 }
  const over = { x: (start.x + to.x) / 2 + 60, y: Math.min(start.y, to.y) - 90 }
  props.hide()
  motion.run('props', milliseconds, (t) => {
    const isOver = t >= 1
    const leave = smooth(phase(t, 0.86, 1))
    for (const [index, colleague] of props.colleagues.entries()) {
      const come = pop(phase(t, 0.05 * index, 0.22 + 0.05 * index))
      const at = seat(index)
      colleague
        .setVisible(index < crowd && !isOver)
        .setScale(0.46)
        .setPosition(at.x, at.y + 150 * (1 - come) + 170 * leave)
    }
    const say = pop(phase(t, 0.24, 0.4))
    props.bubble
      .setVisible(say > 0 && t < 0.52)
      .setScale(Math.max(0.01, 0.5 * say))
      .setPosition(start.x, start.y)
    const { image, scale } = messenger(props, cue.channel)
    const point = along({ from: start, over, to }, smooth(phase(t, 0.52, 0.9)))
    if (image !== props.bubble || t >= 0.52)
      image
        .setVisible(t >= 0.52 && t < 0.92)
        .setScale(scale * 1.4)
        .setPosition(point.x, point.y)
  })
  bump(company, cue.channel, milliseconds)
}

/** An answer comes to you: onto your own screen, or out of the picture to your side. */
export const playReply: Player<'reply'> = (company, { cue, to, milliseconds }) => {
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
