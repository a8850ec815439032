import type { Scene } from '../../src/director'
import type { GameEvent, Handling, Mood } from '../../src/engine'
import type { Channel, Cue } from '../../src/rubric'
import type { Ending } from '../../src/scenario'
import type { Picture } from './page/stage-page'

/** A moment that has to be understood at a glance, without a word. */
export interface KeyMoment {
  id: string
  /** What somebody who sees it should say. */
  says: string
  picture: Picture
}

/** The people of the stories, by id. */
export const manager = 'manager'
export const hr = 'hr'
/** Whoever else is in the stories; the last has no picture of that name. */
const others = [
  [hr, 'hr-samuel-osei'],
  ['first', 'ruben-tavares'],
  ['second', 'harpreet-gill'],
  ['third', 'naomi-green'],
  ['fourth', 'dev-patel'],
  ['stranger', 'nobody-in-the-cast'],
] as const

type Cast = readonly [person: string, place: string]
/** Who sits where. */
export const warehouse: Cast = ['marion-keller', 'operations']
export const sales: Cast = ['viktor-hrabal', 'sales-floor']
export const software: Cast = ['priya-raman', 'software']
export const hospital: Cast = ['ingrid-solberg', 'hospital']
export const charity: Cast = ['daniel-okoye', 'charity']

const monday = 4
const restingScene: Scene = {
  mood: 'neutral',
  day: monday,
  weekday: 'monday',
  isWeekend: false,
  place: 'office',
  seed: 3,
  season: 'spring',
  spent: 0,
  advisedDay: 7,
  movedOn: false,
  inCall: false,
  voicemails: 48,
  mails: 197,
  ended: false,
}

/** The day on which everything happens. */
export const at = monday
export const felt = (mood: Mood, band: 'open' | 'irritated' | 'warm' | 'alarmed' = 'open'): GameEvent => ({
  day: at,
  type: 'mood',
  mood,
  band,
  by: manager,
})
export const sent = (channel: Channel, from = 'candidate', contact = 1): GameEvent => ({
  day: at,
  type: 'sent',
  contact,
  choice: 'choice',
  channel,
  from,
  to: manager,
  subject: 'Loading small parcels by night',
  text: 'Good morning, I have thought about what you showed me in the hall, and I measured it at home with my own parcels. Two pages are attached, and I look forward to Thursday.',
  seconds: channel === 'voicemail' ? 40 : null,
  attachments: channel === 'email' ? ['study.pdf'] : [],
  item: null,
  itch: false,
  isTheirCall: false,
})
export const handled = (
  channel: Channel,
  handling: Handling,
  seconds: number | null = null,
  by = manager,
): GameEvent => ({
  day: at,
  type: 'handled',
  contact: 1,
  handling,
  seconds,
  channel,
  by,
})
export const call = (phase: 'taken' | 'unanswered' | 'hung-up'): GameEvent => ({
  day: at,
  type: 'call',
  contact: 1,
  phase,
  with: manager,
})
export const heard = (cue: Cue): GameEvent => ({ day: at, type: 'cue', contact: 1, cue, by: manager })
export const next = (day: number, weekday: 'tuesday' | 'saturday', isWeekend: boolean): GameEvent => ({
  day,
  type: 'day',
  weekday,
  isWeekend,
  isAdvised: false,
})
export const ended = (ending: Ending): GameEvent => ({
  day: at,
  type: 'ended',
  state: 'end',
  ending,
  headline: '',
  text: '',
})

/** Where the performance stops, as in a picture. */
type Stop = Partial<Pick<Picture, 'cue'>> & Pick<Picture, 'share'>

/** A moment of a story that begins in a resting scene. */
export function moment(
  id: string,
  says: string,
  [person, place]: Cast,
  over: Partial<Scene>,
  events: readonly GameEvent[],
  { cue = null, share }: Stop,
): KeyMoment {
  const scene = { ...restingScene, ...over }
  const day: GameEvent = {
    day: scene.day,
    type: 'day',
    weekday: 'monday',
    isWeekend: false,
    isAdvised: false,
  }
  const entered: GameEvent = { day: scene.day, type: 'entered', state: 'state', place: scene.place }
  const taken: GameEvent[] = scene.inCall ? [call('taken')] : []
  const before = [{ ...felt(scene.mood), day: scene.day }, day, entered, ...taken]
  return {
    id,
    says,
    picture: {
      person,
      place,
      people: [...others, [manager, person]],
      scene,
      before,
      events,
      cue,
      share,
    },
  }
}

export const inCall = (mood: Mood): Partial<Scene> => ({ mood, inCall: true })
export const home: Partial<Scene> = { place: 'home' }
