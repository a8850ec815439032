import type { Rect } from '../../../assets/bake/pictures-manifest'
import type { Props, Way } from '../actors/props'
import { along } from '../actors/props'
import { easeOut, hump, phase, pop, smooth } from '../easing'
import type { Image } from '../kit'
import { homeScreen } from '../paint/home-room'
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

/** A message goes out: from your desk, from your side of the picture, or from somebody else's. */
export const playSend: Player<'send'> = (company, { cue, from, milliseconds }) => {
  const { motion, desk, view } = company
  const to = landing(company, cue.channel, desk.screen)
  const { x, y, width, height } = view()
  const isOwn = cue.from === 'candidate'
  const start =
    from.view === 'home'
      ? centre(homeScreen)
      : { x: isOwn ? x + 50 : x + width - 50, y: y + height - (isOwn ? 40 : height * 0.35) }
  const over = { x: (start.x + to.x) / 2 - 30, y: Math.min(start.y, to.y) - 150 }
  fly(company, cue.channel, { from: start, over, to }, milliseconds, isOwn ? -10 : 10)
  const badge = cue.channel === 'voicemail' ? desk.voicemails : cue.channel === 'call' ? null : desk.mails
  const bump = badge?.bump()
  if (bump !== undefined) motion.run('badge', milliseconds, (t) => bump(phase(t, 0.8, 1)))
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
