import { type Ledger, makeStandIn, type Position } from '../engine'
import type { Finding, PerceptionSoFar, RuleCode } from '../rubric'
import type { Question, Questions } from './questions'

/** What a piece of the rules does, as a tree: the questions it asks, what follows each answer, and what it comes to. */
export interface Trace<T> {
  /** The question asked here; `unasked` where the end has been reached, or nothing is known yet. */
  question: number
  /** True where the question leads to another summary; then there is one way on. */
  isStep: boolean
  next: Trace<T> | null
  nexts: Map<number, Trace<T>> | null
  end: { value: T } | null
}

const unasked = -1

/** Makes a trace of which nothing is known yet. */
export const makeTrace = <T>(): Trace<T> => ({
  question: unasked,
  isStep: false,
  next: null,
  nexts: null,
  end: null,
})

/** What a trace came to, and the summary it has led to. */
export interface Traced<T> {
  value: T
  tally: number
}

/**
 * Carries out pieces of the rules for one summary after the other. Where the answers are the same as before, the end
 * is the same, because the rules know nothing of a summary but answers; only a new line of answers is carried out.
 */
export interface Tracer {
  /** `act` gets a summary that can only be asked. The result is good until the next call. */
  follow: <T>(trace: Trace<T>, tally: number, act: (standIn: Position['tally']) => T) => Readonly<Traced<T>>
}

/** Makes a tracer; `isWatched` where the events of a step depend on the codes that its contact fires. */
export function makeTracer(questions: Questions, isWatched: boolean): Tracer {
  let at: Trace<unknown> = makeTrace()
  let now = 0
  /** Answers since the summary changed: asking again teaches nothing. */
  const known = new Map<number, number>()
  const result: Traced<unknown> = { value: undefined, tally: 0 }

  function ask(question: Question): unknown {
    const number = questions.numberOf(question)
    const before = known.get(number)
    if (before !== undefined) return questions.valueOf(before)
    const answer = questions.answer(number, now)
    const isStep = question.kind === 'add' || question.kind === 'advance'
    if (at.question === unasked && at.end === null) {
      at.question = number
      at.isStep = isStep
    }
    if (at.question !== number) throw new Error('the rules of play asked something else than before')
    if (isStep) {
      known.clear()
      now = answer
      at = at.next ??= makeTrace()
      return undefined
    }
    known.set(number, answer)
    at.nexts ??= new Map()
    let next = at.nexts.get(answer)
    if (next === undefined) at.nexts.set(answer, (next = makeTrace()))
    at = next
    return questions.valueOf(answer)
  }

  const about = ({ day, movedOn, call }: Position): Question['at'] => ({ day, movedOn, call })
  const query = (
    kind: Question['kind'],
    position: Position,
    day = 0,
    code: RuleCode | null = null,
  ): unknown => ask({ kind, at: about(position), contact: null, index: 0, day, code })

  const ledger: Ledger = {
    add(_, position, contact, index) {
      const question = { at: about(position), contact, index, day: 0, code: null }
      const codes = isWatched ? (ask({ kind: 'fired', ...question }) as RuleCode[]) : []
      ask({ kind: 'add', ...question })
      return { tally: standIn, findings: codes.map((code) => findingOf(code, index, position.day)) }
    },
    advance(_, position, day) {
      query('advance', position, day)
      return { tally: standIn, findings: [] }
    },
    perceive: (_, position) => query('perceive', position) as PerceptionSoFar,
    hasCode: (_, position, code) => query('hasCode', position, 0, code) as boolean,
    unanswered: (_, position) => query('unanswered', position) as number,
    // A running number for the log; nothing depends on it.
    awaited: () => 0,
    isNamed: (_, position, day) => query('isNamed', position, day) as boolean,
    // The verdict is told when the play is over; nothing depends on it.
    judge: () => ({ perception: 'no-follow-up', codes: [], findings: [] }),
  }
  const standIn = makeStandIn(ledger)

  function record<T>(trace: Trace<T>, tally: number, act: (summary: Position['tally']) => T): T {
    at = trace
    now = tally
    known.clear()
    const value = act(standIn)
    at.end = { value }
    return value
  }

  return {
    follow<T>(trace: Trace<T>, tally: number, act: (summary: Position['tally']) => T): Readonly<Traced<T>> {
      const traced = result as Traced<T>
      let node: Trace<T> | undefined | null = trace
      let summary = tally
      while (node != null && node.end === null && node.question !== unasked) {
        const answer = questions.answer(node.question, summary)
        if (node.isStep) summary = answer
        node = node.isStep ? node.next : node.nexts?.get(answer)
      }
      if (node?.end != null) {
        traced.value = node.end.value
        traced.tally = summary
        return traced
      }
      traced.value = record(trace, tally, act)
      traced.tally = now
      return traced
    },
  }
}

/** Stands for a finding of which only the code counts. */
const findingOf = (code: RuleCode, contact: number, day: number): Finding => ({
  code,
  contact,
  day,
  words: null,
  fields: [],
})
