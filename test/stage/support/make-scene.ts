import type { Moment, Scene, StageCue } from '../../../src/director'

/** A scene in the office on a working day. */
export const makeScene = (over: Partial<Scene> = {}): Scene => ({
  mood: 'neutral',
  day: 4,
  weekday: 'monday',
  isWeekend: false,
  place: 'office',
  seed: 1,
  season: 'summer',
  spent: 0,
  advisedDay: 7,
  movedOn: false,
  inCall: false,
  voicemails: 48,
  mails: 197,
  ended: false,
  ...over,
})

/** A moment with these cues. */
export const makeMoment = (length: number, ...stage: StageCue[]): Moment => ({
  index: 0,
  event: { day: 4, type: 'movedOn' },
  at: 0,
  length,
  stage,
  sounds: [],
  caption: null,
})

/** One cue of every kind, and every act and handling. */
export const allCues: StageCue[] = [
  { type: 'face', mood: 'alarmed' },
  ...(
    [
      'idle',
      'typing',
      'phone',
      'receiver-down',
      'paper',
      'coffee',
      'arms-crossed',
      'shrug',
      'lean-in',
      'glance-clock',
      'glance-screen',
    ] as const
  ).map((act) => ({ type: 'act' as const, act })),
  { type: 'talk', isSaid: true },
  { type: 'ring' },
  { type: 'pick-up' },
  { type: 'hang-up' },
  ...(['call', 'voicemail', 'email', 'letter', 'text'] as const).map((channel) => ({
    type: 'send' as const,
    channel,
    from: 'candidate',
    colleagues: [],
  })),
  { type: 'send', channel: 'letter', from: 'a-referrer', colleagues: ['a-referrer', 'nobody', 'a-referrer'] },
  { type: 'aside', by: 'mara', handling: 'deleted' },
  { type: 'aside', by: 'nobody', handling: 'read' },
  { type: 'voicemail', seconds: 40, from: 3, to: 9 },
  { type: 'inbox', subject: 'Thank you', waiting: 197, isOpened: true },
  { type: 'inbox', subject: 'Thank you', waiting: 197, isOpened: false },
  ...['read', 'starred', 'archived', 'forwarded'].map((handling) => ({
    type: 'mail' as const,
    subject: 'Thank you',
    words: 40,
    attachments: 1,
    handling,
  })),
  ...(['voicemail', 'mail'] as const).flatMap((of) =>
    ['deleted', 'saved', 'archived', 'forwarded', 'read', 'unread'].map((handling) => ({
      type: 'fate' as const,
      of,
      handling,
    })),
  ),
  {
    type: 'scene',
    scene: {
      mood: 'bored',
      day: 2,
      isWeekend: false,
      place: 'home',
      inCall: false,
      voicemails: 30,
      mails: 129,
    },
  },
  { type: 'reply', channel: 'email', by: 'mara' },
  { type: 'reply', channel: 'call', by: 'mara' },
  { type: 'turn-away' },
  { type: 'day', day: 5, weekday: 'tuesday', isWeekend: false, voicemails: 57, mails: 231 },
  { type: 'day', day: 9, weekday: 'saturday', isWeekend: true, voicemails: 93, mails: 367 },
  { type: 'place', place: 'home' },
  { type: 'place', place: 'office' },
  { type: 'end', ending: 'offer' },
  { type: 'end', ending: 'blocked' },
]

/** Names a cue in the title of a test. */
export const nameOf = (cue: StageCue): string => Object.values(cue).join(' ')
