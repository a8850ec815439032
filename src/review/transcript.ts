import { type GameEvent, weekdayOf } from '../engine'
import { type Perception, type PerceptionSoFar } from '../rubric'
import type { Scenario } from '../scenario'

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>

/**
 * What happened, as lines of plain English for authors, testers and tests: a heading a day, then one line an event
 * (words of messages keep their line breaks, indented).
 */
export function transcript(scenario: Scenario, events: readonly GameEvent[]): string[] {
  const lines: string[] = []
  let day: number | null = null
  for (const event of events) {
    if (event.day !== day) {
      day = event.day
      lines.push(heading(scenario, event))
    }
    lines.push(...linesOf(scenario, event))
  }
  return lines
}

/** A perception in words: `mixed of assertive and desperate`. */
export const perceptionInWords = (perception: Perception | PerceptionSoFar): string =>
  perception.includes('/') ? `mixed of ${perception.split('/').join(' and ')}` : perception

function heading(scenario: Scenario, event: GameEvent): string {
  const isAdvised = event.type === 'day' ? event.isAdvised : event.day === scenario.file.calendar.advisedDay
  const weekday = weekdayOf(scenario, event.day)
  return `Day ${event.day}, ${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}${isAdvised ? ', advised day' : ''}`
}

function nameOf(scenario: Scenario, id: string): string {
  return id === 'candidate' ? 'you' : (scenario.people.get(id)?.name ?? id)
}

function linesOf(scenario: Scenario, event: GameEvent): string[] {
  const name = (id: string) => nameOf(scenario, id)
  switch (event.type) {
    case 'entered':
      return [`  [${event.state}, ${event.place}]`]
    case 'told':
      return indented(event.speaker === null ? event.text : `${name(event.speaker)}: "${event.text}"`, '  ')
    case 'sent':
      return sent(scenario, event)
    case 'delivered':
      return [`  ${event.channel} ${event.contact} reaches ${name(event.to)}`]
    case 'call':
      return [`  call ${event.contact} ${callPhases[event.phase]} ${name(event.with)}`]
    case 'said':
      return indented(`> you say, ${event.seconds} s: "${event.text}"`, '  ')
    case 'handled':
      return [
        `  ${event.channel} ${event.contact} ${event.handling} by ${name(event.by)}${seconds(event.seconds)}`,
      ]
    case 'cue':
      return [`  cue: ${event.cue}`]
    case 'response':
      return response(event, name)
    case 'mood':
      return [`  ${name(event.by)} looks ${event.mood} (${event.band})`]
    case 'thought':
      return indented(`${name(event.by)} thinks: "${event.text}"`, '  ')
    case 'prepared':
      return indented(`prepared ${event.item}: ${event.text}`, '  ')
    case 'day':
      return []
    case 'silence':
      return [`  silence, ${times(event.silentDays, 'day')} in a row, ${event.unanswered} unanswered`]
    case 'happened':
      return happened(event, name)
    case 'movedOn':
      return ['  you move on']
    case 'finding':
      return [finding(event)]
    case 'perception':
      return [`  comes across as ${perceptionInWords(event.perception)} (${event.band})`]
    case 'ended':
      return [`  ENDING ${event.ending}: "${event.headline}"`, ...indented(event.text, '  ')]
    case 'recorded':
      return []
    case 'judged':
      return [
        `  VERDICT on day ${scenario.file.calendar.judgedOnDay}: ${perceptionInWords(event.perception)}; rules ${event.codes.join(' ') || 'none'}`,
      ]
  }
}

const callPhases: Record<Of<'call'>['phase'], string> = {
  taken: 'is taken by',
  unanswered: 'is not answered by',
  'hung-up': 'ends with',
}

const times = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

const seconds = (count: number | null): string => (count === null ? '' : ` after ${count} s`)

const indented = (text: string, by: string): string[] => text.split('\n').map((line) => `${by}${line}`)

function sent(scenario: Scenario, event: Of<'sent'>): string[] {
  const from = event.from === 'candidate' ? 'you send' : `${nameOf(scenario, event.from)} sends`
  const details = [
    event.subject === null ? null : `subject "${event.subject}"`,
    event.seconds === null ? null : `${event.seconds} s`,
    event.item === null ? null : `offers ${event.item}`,
    event.attachments.length === 0 ? null : `attached ${event.attachments.join(', ')}`,
    event.itch ? 'a draft that wrote itself' : null,
  ].filter((detail) => detail !== null)
  const what = `${event.channel} ${event.contact} to ${nameOf(scenario, event.to)}`
  const extra = details.length === 0 ? '' : ` (${details.join('; ')})`
  return [`  > ${from} ${what}${extra}:`, ...indented(event.text, '    ')]
}

function response(event: Of<'response'>, name: (id: string) => string): string[] {
  const says = event.says === null ? '' : `: "${event.says}"`
  const shows = event.shows === null ? '' : ` (${event.shows})`
  return indented(
    `< ${name(event.by)}, ${event.channel} ${event.contact}: ${event.kind}${says}${shows}`,
    '  ',
  )
}

function happened(event: Of<'happened'>, name: (id: string) => string): string[] {
  const by = event.by === null ? '' : ` from ${name(event.by)}`
  const shortlist = event.shortlist === null ? '' : ` (shortlist now ${event.shortlist})`
  return indented(`${event.kind}${by}: ${event.text}${shortlist}`, '  ')
}

function finding({ finding: found }: Of<'finding'>): string {
  const by = found.contact === null ? 'the whole history' : `contact ${found.contact}`
  const words = found.words === null ? found.fields.join(', ') : `"${found.words}"`
  return `  finding ${found.code} by ${by}: ${words}`
}
