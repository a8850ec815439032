import type {
  Channel,
  Contact,
  Cue,
  Finding,
  Perception,
  PerceptionSoFar,
  ResponseKind,
  RuleCode,
} from '../rubric'
import type { Band, Ending, Weekday } from '../scenario'
import type { Handling } from './handling'
import type { Mood } from './mood'

/** What a view may show of one step, in order; losing one loses no information. `day` is the day it happens. */
export type GameEvent = { day: number } & (
  | { type: 'entered'; state: string; place: 'office' | 'home' }
  | { type: 'told'; text: string; speaker: string | null; state: string }
  | {
      type: 'sent'
      contact: number
      choice: string
      channel: Channel
      /** Id of the sender, `candidate` by default, and of the receiver. */
      from: string
      to: string
      subject: string | null
      text: string
      seconds: number | null
      attachments: readonly string[]
      /** Item of the notebook it used up. */
      item: string | null
      itch: boolean
      /** They rang, and the candidate answers. */
      isTheirCall: boolean
    }
  | { type: 'delivered'; contact: number; channel: Channel; to: string }
  | { type: 'call'; contact: number; phase: 'taken' | 'unanswered' | 'hung-up'; with: string }
  | { type: 'said'; contact: number; text: string; seconds: number }
  | {
      type: 'handled'
      contact: number
      handling: Handling
      seconds: number | null
      channel: Channel
      by: string
    }
  | { type: 'cue'; contact: number; cue: Cue; by: string }
  | {
      type: 'response'
      contact: number
      kind: ResponseKind
      channel: Channel
      by: string
      says: string | null
      shows: string | null
    }
  | { type: 'mood'; mood: Mood; band: Band; by: string }
  | { type: 'thought'; text: string; band: Band; by: string; contact: number }
  | { type: 'prepared'; item: string; text: string }
  | { type: 'day'; weekday: Weekday; isWeekend: boolean; isAdvised: boolean }
  | { type: 'silence'; silentDays: number; unanswered: number }
  | { type: 'happened'; id: string; kind: string; text: string; by: string | null; shortlist: number | null }
  /** What the rubric was told: the contact as it went into the history, with its answer. */
  | { type: 'recorded'; contact: number; entry: Contact }
  | { type: 'movedOn' }
  | { type: 'finding'; finding: Finding }
  | { type: 'perception'; perception: PerceptionSoFar; band: Band }
  | { type: 'ended'; state: string; ending: Ending; headline: string; text: string }
  | { type: 'judged'; perception: Perception; codes: readonly RuleCode[] }
)

/** Tags of the events. */
export type EventType = GameEvent['type']
