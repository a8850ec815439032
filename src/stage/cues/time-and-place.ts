import { mix, phase, smooth } from '../easing'
import { showsNight } from '../look/clock-hands'
import type { Company, Player } from './play'

/** A day goes by: the sun comes round, the clock turns, a page of the calendar goes up. */
export const playDay: Player<'day'> = (company, { from, to, milliseconds }) => {
  const { motion, manager, office, home, desk, inset } = company
  const hasNight = showsNight(milliseconds)
  // Whoever works on both days goes home for the night.
  const isHomeAtNight = hasNight && from.present && to.present
  const leave = manager.blendPresence(!isHomeAtNight && to.present)
  const pose = manager.blendPose(to.pose)
  const pages = [office.calendar, home.calendar].map((calendar) => calendar.turnTo(to.day, to.isWeekend))
  motion.run('day', milliseconds, (t) => {
    for (const turn of pages) turn(phase(t, 0.35, 0.8))
    // Others write and ring all the time.
    const mails = mix(from.mails, to.mails, t)
    desk.count(mix(from.voicemails, to.voicemails, t), mails)
    inset.count(mails)
    // Midnight is halfway: the day before has gone on by then, the next one has not begun.
    const passed = 24 * smooth(t)
    if (t < 0.5) company.setHours(from, hasNight ? passed : 0)
    else company.setHours(to, hasNight && t < 1 ? passed - 24 : 0)
    leave(isHomeAtNight ? smooth(phase(t, 0.24, 0.4)) - smooth(phase(t, 0.6, 0.78)) : phase(t, 0.35, 0.65))
    pose(phase(t, 0.4, 0.6))
  })
}

/** Nothing of its own: the performer draws the picture before anything moves. */
export const playScene: Player<'scene'> = () => {}

/** Nothing of its own: the change of place is drawn for every cue that needs one. */
export const playPlace: Player<'place'> = () => {}

/** Other openings come up on your screen, and letters to others beside it. */
export const playTurnAway: Player<'turn-away'> = ({ motion, home }, { milliseconds }) => {
  motion.run('day', milliseconds, home.turnAway())
}

/** The light of the ending comes up. */
export const playEnd: Player<'end'> = ({ motion, vignette }: Company, { to, milliseconds }) => {
  motion.run('tone', milliseconds, vignette.blend(to.tone))
}
