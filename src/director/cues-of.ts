import type { GameEvent, Mood } from '../engine'
import type { CaptionCue, SoundCue, StageCue } from './cues'
import { waitingOn } from './cues-of-scene'

/** What one event looks and sounds like, and how long it takes at normal speed. */
export interface Shown {
  /** Milliseconds. */
  length: number
  stage: readonly StageCue[]
  sounds: readonly SoundCue[]
  caption: CaptionCue | null
}

type Names = (id: string) => string

/** Shows nothing and takes no time. */
export const nothing: Shown = { length: 0, stage: [], sounds: [], caption: null }

/** A caption by the end of its key. */
export const caption = (key: string, values: CaptionCue['values'] = {}): CaptionCue => ({
  key: `caption.${key}`,
  values,
})

/** Looks up what an event shows; `nameOf` turns ids of people into names. */
export function cuesOf(event: GameEvent, nameOf: Names): Shown {
  switch (event.type) {
    case 'entered':
      return { ...nothing, stage: [{ type: 'place', place: event.place }] }
    case 'told':
      return { ...nothing, length: 300 }
    case 'sent':
      return sent(event, nameOf)
    case 'delivered':
      return { ...nothing, length: 150 }
    case 'call':
      return call(event, nameOf)
    case 'said':
      return { ...nothing, length: 400 }
    case 'handled':
      return handled(event, nameOf)
    case 'cue':
      return cue(event, nameOf)
    case 'response':
      return response(event)
    case 'mood':
      return {
        ...nothing,
        length: 450,
        stage: [{ type: 'face', mood: event.mood }],
        caption: caption('face', { name: nameOf(event.by), mood: event.mood }),
      }
    case 'thought':
      return murmured(event, nameOf(event.by), null)
    case 'prepared':
      return {
        length: 500,
        stage: [{ type: 'act', act: 'paper' }],
        sounds: [{ name: 'paper' }],
        caption: caption('prepared'),
      }
    case 'day':
      return {
        length: 420,
        stage: [
          {
            type: 'day',
            day: event.day,
            weekday: event.weekday,
            isWeekend: event.isWeekend,
            ...waitingOn(event.day, event.weekday),
          },
        ],
        sounds: [{ name: 'page-turn' }],
        caption: caption('day', { day: event.day, weekday: event.weekday }),
      }
    case 'silence':
      return { ...nothing, length: 200, caption: caption('silence', { day: event.day }) }
    case 'happened':
      return {
        length: 600,
        stage: [{ type: 'act', act: 'glance-screen' }],
        sounds: event.kind === 'news' ? [] : [{ name: 'mail-in' }],
        caption: event.kind === 'news' ? null : caption('mail-in'),
      }
    case 'movedOn':
      return {
        ...nothing,
        length: 900,
        stage: [{ type: 'turn-away' }],
        caption: caption('moved-on'),
      }
    case 'ended':
      return {
        length: 700,
        stage: [{ type: 'end', ending: event.ending }],
        sounds: [{ name: isGood.has(event.ending) ? 'sting-good' : 'sting-bad' }],
        caption: caption('ended'),
      }
    case 'recorded':
    case 'finding':
    case 'perception':
    case 'judged':
      return nothing
  }
}

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>

/** A thought as it is heard and captioned: in the mood of the face, or of the band where none has been shown. */
export function murmured({ by, band }: Of<'thought'>, name: string, face: Mood | null): Shown {
  const mood = face ?? murmurOf[band]
  return {
    length: 900,
    stage: [{ type: 'talk', isSaid: false }],
    sounds: [{ name: `murmur-${mood}`, position: 'near', by }],
    caption: caption('murmur', { name, mood }),
  }
}

const murmurOf = {
  warm: 'interested',
  open: 'neutral',
  flat: 'bored',
  irritated: 'annoyed',
  alarmed: 'alarmed',
} as const

const isGood: ReadonlySet<string> = new Set(['offer', 'second-interview', 'kept-warm', 'moved-on'])

function sent(event: Of<'sent'>, nameOf: Names): Shown {
  const stage: StageCue[] = [{ type: 'send', channel: event.channel, from: event.from, colleagues: [] }]
  if (event.from !== 'candidate')
    return {
      length: 1400,
      stage,
      sounds: [{ name: 'mail-out' }],
      caption: caption('refers', { name: nameOf(event.from) }),
    }
  switch (event.channel) {
    case 'call':
      return {
        length: 1100,
        stage: [...stage, { type: 'ring' }],
        sounds: [{ name: 'ring' }],
        caption: caption('ring'),
      }
    case 'voicemail':
      return {
        length: 700,
        stage,
        sounds: [{ name: 'voicemail-beep', position: 'receiver' }],
        caption: caption('voicemail-beep'),
      }
    default:
      return { length: 500, stage, sounds: [{ name: 'mail-out' }], caption: caption('mail-out') }
  }
}

function call(event: Of<'call'>, nameOf: Names): Shown {
  const values = { name: nameOf(event.with) }
  switch (event.phase) {
    case 'taken':
      return {
        length: 500,
        stage: [{ type: 'pick-up' }, { type: 'act', act: 'phone' }],
        sounds: [{ name: 'pick-up', position: 'far' }],
        caption: caption('pick-up', values),
      }
    case 'unanswered':
      return {
        length: 900,
        // It goes on ringing while she looks elsewhere.
        stage: [{ type: 'ring' }, { type: 'act', act: 'glance-screen' }],
        sounds: [{ name: 'ringback', position: 'receiver' }],
        caption: caption('ringback', values),
      }
    case 'hung-up':
      return {
        length: 450,
        stage: [{ type: 'hang-up' }, { type: 'act', act: 'idle' }],
        sounds: [{ name: 'hang-up', position: 'receiver' }],
        caption: caption('hang-up', values),
      }
  }
}

function handled(event: Of<'handled'>, nameOf: Names): Shown {
  const values = { name: nameOf(event.by), seconds: event.seconds ?? 0, channel: event.channel }
  if (event.channel === 'call') {
    const key = event.handling === 'missed' ? 'missed' : 'taken'
    return { ...nothing, length: 200, caption: caption(key, values) }
  }
  const told = caption(event.handling === 'deleted' ? 'deleted' : event.handling, values)
  const sounds: SoundCue[] = []
  if (event.handling === 'deleted') sounds.push({ name: 'delete' })
  if (event.handling === 'forwarded') sounds.push({ name: 'stamp' })
  const of = event.channel === 'voicemail' ? 'voicemail' : 'mail'
  return { length: 700, stage: [{ type: 'fate', of, handling: event.handling }], sounds, caption: told }
}

function cue(event: Of<'cue'>, nameOf: Names): Shown {
  const told = caption(event.cue, { name: nameOf(event.by) })
  switch (event.cue) {
    case 'keyboard':
      return {
        length: 900,
        stage: [{ type: 'act', act: 'typing' }],
        sounds: [{ name: 'keyboard', position: 'far', loop: true }],
        caption: told,
      }
    case 'hold':
      return {
        length: 1300,
        stage: [{ type: 'act', act: 'receiver-down' }],
        sounds: [{ name: 'receiver-down' }, { name: 'hold-music', position: 'receiver', loop: true }],
        caption: told,
      }
    case 'disengaged':
      return { ...nothing, length: 700, stage: [{ type: 'act', act: 'glance-screen' }], caption: told }
    case 'hurrying':
      return { ...nothing, length: 700, stage: [{ type: 'act', act: 'glance-clock' }], caption: told }
  }
}

function response(event: Of<'response'>): Shown {
  if (event.says === null && event.shows === null) return nothing
  const isVoice = event.channel === 'call'
  const arrives = event.kind === 'replies' || event.kind === 'auto-reply'
  if (event.kind === 'calls-back') {
    return {
      length: 1200,
      stage: [{ type: 'reply', channel: 'call', by: event.by }],
      sounds: [{ name: 'ring', position: 'receiver' }],
      caption: caption('ring'),
    }
  }
  return {
    length: 800,
    stage: isVoice
      ? event.says === null
        ? []
        : [{ type: 'talk', isSaid: true }]
      : arrives
        ? [{ type: 'reply', channel: event.channel, by: event.by }]
        : [],
    sounds: arrives && !isVoice ? [{ name: 'mail-in' }] : [],
    caption: arrives && !isVoice ? caption('mail-in') : null,
  }
}
