import { type Contact, classify, isCandidates, isConnected, isUnanswered, type ResponseKind } from '../rubric'
import type { ContactChoice, PrepareChoice, ScriptedResponse, TurnChoice } from '../scenario'
import { answered, buildContact, withTurn } from './build-contact'
import { respond } from './days'
import { holds } from './guards'
import { type Handling, handlingOf } from './handling'
import { bandOf, bandOfMood } from './mood'
import { effortOf } from './offers'
import { faceOf, perceive } from './perceive'
import { change, emit, record, type Run, showFace, showPerception } from './run'
import { nextThought } from './thoughts'

const mostCounted = 9

/** Sends one message or makes one call: build, choose the answer, record, assess, show what becomes of it. */
export function sendContact(run: Run, choice: ContactChoice, isItch: boolean): void {
  const { scenario } = run
  const { message } = choice
  // One thing at a time: a call that is still open ends before anything else is sent.
  hangUp(run)
  const unanswered = buildContact(scenario, run.at, choice)
  const responseIndex = choice.responses.findIndex((one) => holds(one.when, scenario, run.at, unanswered))
  const response = choice.responses[responseIndex]
  if (response === undefined) throw new Error(`choice "${choice.id}" has no response that fits`)
  const contact = answered(unanswered, response)
  const index = run.at.contacts
  spend(run, effortOf(scenario, choice), choice.uses)
  // Whoever writes again has not moved on.
  change(run, { contacts: index + 1, silentDays: 0, lastResponse: 'none', movedOn: false })
  if (message.to === scenario.file.manager.id) change(run, { manner: null })
  emit(run, {
    type: 'sent',
    contact: index,
    choice: choice.id,
    channel: message.channel,
    from: message.from ?? 'candidate',
    to: message.to,
    subject: message.subject ?? null,
    text: message.text,
    seconds: message.seconds ?? null,
    attachments: contact.attachments ?? [],
    item: choice.uses ?? null,
    itch: isItch,
    isTheirCall: message.isTheirCall ?? false,
  })
  const isOpened =
    message.channel === 'call' && arrivesNow(response) && isConnected(response.kind as ResponseKind)
  if (isOpened) return openCall(run, contact, index, choice, response)
  tallyCounts(run, contact)
  const findings = record(run, contact, index)
  const handling = deliver(
    run,
    contact,
    index,
    choice,
    findings.map((one) => one.code),
  )
  if (!arrivesNow(response)) {
    const due = run.at.day + (response.afterDays ?? 0)
    const pending = { contact: index, state: run.at.state, choice: choice.id, response: responseIndex, due }
    change(run, { pending: [...run.at.pending, pending] })
  } else {
    respond(run, index, message.channel, message.to, choice, response)
  }
  if (handling === null) return
  // Nobody has a thought about words that have not been heard or read.
  const isUnheard =
    handling === 'missed' || handling === 'unread' || findings.some((one) => one.code === '!A11')
  if (isUnheard) settleFace(run, message.to)
  else react(run, index, message.to, contact)
}

const arrivesNow = (response: ScriptedResponse): boolean => (response.afterDays ?? 0) === 0

function openCall(
  run: Run,
  contact: Contact,
  index: number,
  choice: ContactChoice,
  response: ScriptedResponse,
): void {
  const { to } = choice.message
  change(run, { call: { index, contact, with: to } })
  emit(run, { type: 'call', contact: index, phase: 'taken', with: to })
  respond(run, index, 'call', to, choice, response)
  react(run, index, to, contact)
}

function deliver(
  run: Run,
  contact: Contact,
  index: number,
  choice: ContactChoice,
  codes: Parameters<typeof handlingOf>[1],
): Handling | null {
  if (run.watch === null) return null
  const { channel, to } = choice.message
  if (channel === 'call') emit(run, { type: 'call', contact: index, phase: 'unanswered', with: to })
  else emit(run, { type: 'delivered', contact: index, channel, to })
  const { handling, seconds } = handlingOf(contact, codes, perceive(run.scenario, run.at))
  emit(run, { type: 'handled', contact: index, handling, seconds, channel, by: to })
  return handling
}

/** One more exchange of the open call; assessed provisionally, finally at hang-up. */
export function takeTurn(run: Run, choice: TurnChoice): void {
  const { call } = run.at
  if (call === null) throw new Error(`turn "${choice.id}" outside a call`)
  const spoken = withTurn(run.scenario, call.contact, choice)
  const response = choice.responses.find((one) => holds(one.when, run.scenario, run.at, spoken))
  if (response === undefined) throw new Error(`turn "${choice.id}" has no response that fits`)
  const contact = answered(spoken, { ...response, afterDays: 0 })
  const before = run.watch === null ? null : bandOf(perceive(run.scenario, run.at))
  spend(run, 0, choice.uses)
  change(run, { call: { ...call, contact } })
  emit(run, { type: 'said', contact: call.index, text: choice.text, seconds: choice.seconds })
  respond(run, call.index, 'call', call.with, choice, response)
  // A second thought about the same talk needs a change of heart.
  if (before === null || bandOf(perceive(run.scenario, run.at)) === before) settleFace(run)
  else react(run, call.index, call.with, contact)
  if (choice.hangUp) hangUp(run)
}

/** Ends the open call, if there is one: it becomes one contact of the history. */
export function hangUp(run: Run): void {
  const { call } = run.at
  if (call === null) return
  change(run, { call: null })
  tallyCounts(run, call.contact)
  record(run, call.contact, call.index)
  emit(run, { type: 'call', contact: call.index, phase: 'hung-up', with: call.with })
  emit(run, {
    type: 'handled',
    contact: call.index,
    handling: 'taken',
    seconds: call.contact.seconds ?? null,
    channel: 'call',
    by: call.with,
  })
  settleFace(run, call.with)
}

/** Makes an item of the notebook ready. */
export function prepare(run: Run, choice: PrepareChoice): void {
  spend(run, effortOf(run.scenario, choice), undefined)
  change(run, { prepared: [...run.at.prepared, choice.item].sort() })
  emit(run, { type: 'prepared', item: choice.item, text: choice.text })
}

function spend(run: Run, effort: number, item: string | undefined): void {
  run.at.effort += effort
  if (item !== undefined) run.at.used = [...run.at.used, item].sort()
}

/** The face and the perception, where they have changed; the face of whoever was to be reached is shown in any case. */
function settleFace(run: Run, reached?: string): void {
  showFace(run, reached === run.scenario.file.manager.id)
  showPerception(run)
}

/** The face, and what goes through the head behind it. */
function react(run: Run, index: number, by: string, contact: Contact): void {
  if (run.watch === null) return
  const isManager = by === run.scenario.file.manager.id
  showFace(run, isManager)
  const { band, mood } = faceOf(run.scenario, run.at)
  // Where an answer has brought another face than the band's own, her words say what there is to say.
  const isOwn = !isManager || bandOfMood[mood] === band
  const isAnswered = !isUnanswered(run.at.lastResponse)
  const next = isOwn ? nextThought(run.scenario, run.at, by, band, { contact, isAnswered }) : null
  if (next !== null) {
    change(run, { thoughts: next.thoughts })
    emit(run, { type: 'thought', text: next.text, band, by, contact: index })
  }
  showPerception(run)
}

const add1 = (count: number, yes: boolean): number => Math.min(count + Number(yes), mostCounted)

/** Counts a contact of the candidate's to the employer's side. */
function tallyCounts(run: Run, contact: Contact): void {
  if (!isCandidates(contact)) return
  const { counts } = run.at
  const cls = classify(contact)
  change(run, {
    counts: {
      contacts: add1(counts.contacts, true),
      empty: add1(counts.empty, cls === 'empty'),
      value: add1(counts.value, cls === 'value'),
    },
  })
}
