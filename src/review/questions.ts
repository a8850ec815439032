import { codesOfHandling, type Position, summaryLedger } from '../engine'
import type { Contact, RuleCode, Tallied, Tally } from '../rubric'
import type { Scenario } from '../scenario'
import { makeInterner } from './interner'
import type { TallyNumbers } from './pack-tally'

/** What a question is about besides the summary itself. */
type Asked = Pick<Position, 'day' | 'movedOn' | 'call'>

/** Kinds of questions that leave the summary as it is; `fired` are the codes that one more contact fires. */
export type Query = 'perceive' | 'hasCode' | 'unanswered' | 'isNamed' | 'fired'

/** One question of the rules of play to the rubric; `add` and `advance` lead to another summary. */
export interface Question {
  kind: Query | 'add' | 'advance'
  at: Asked
  /** The contact that is added, with its number. */
  contact: Contact | null
  index: number
  /** The day or the code that is asked about. */
  day: number
  code: RuleCode | null
}

/** Questions and summaries by number, and the answers; none is worked out twice. */
export interface Questions {
  numberOf: (question: Question) => number
  /** The number of the summary it leads to, or of the answer. */
  answer: (question: number, tally: number) => number
  /** What an answer says. */
  valueOf: (answer: number) => unknown
}

/** Makes the questions of one scenario. */
export function makeQuestions(scenario: Scenario, tallies: TallyNumbers): Questions {
  const contacts = makeInterner<Contact>((contact) => JSON.stringify(contact))
  const numbers = new Map<string, number>()
  const questions: Question[] = []
  const answers: Map<number, number>[] = []
  const values: unknown[] = []
  const valueNumbers = new Map<unknown, number>()
  const kinds: Question['kind'][] = []

  function numberOfValue(value: unknown): number {
    // Lists are equal by their texts, everything else by itself.
    const key = Array.isArray(value) ? `[${value.join()}]` : value
    let number = valueNumbers.get(key)
    if (number === undefined) {
      number = values.push(value) - 1
      valueNumbers.set(key, number)
    }
    return number
  }

  const no = numberOfValue(false)

  /** Whoever asks what a contact fires goes on to add it. */
  let last: { tally: Tally; movedOn: boolean; contact: Contact; index: number; tallied: Tallied } | null =
    null

  function add(at: Position, contact: Contact, index: number): Tallied {
    const { tally, movedOn } = at
    const isLast = last?.tally === tally && last.contact === contact
    if (last !== null && isLast && last.index === index && last.movedOn === movedOn) return last.tallied
    const tallied = summaryLedger.add(scenario, at, contact, index)
    last = { tally, movedOn, contact, index, tallied }
    return tallied
  }

  function workOut(question: Question, tally: Tally): number {
    const { kind, contact, index, day, code } = question
    // The rules ask nothing of the position but these.
    const at = { ...question.at, tally } as Position
    switch (kind) {
      case 'add':
        return tallies.numberOf(add(at, contact as Contact, index).tally, at.day)
      case 'advance':
        return tallies.numberOf(summaryLedger.advance(scenario, at, day).tally, at.day)
      case 'fired':
        return numberOfValue(codesOf(add(at, contact as Contact, index)))
      case 'hasCode':
        return numberOfValue(summaryLedger.hasCode(scenario, at, code as RuleCode))
      case 'isNamed':
        return numberOfValue(summaryLedger.isNamed(scenario, at, day))
      default:
        return numberOfValue(summaryLedger[kind](scenario, at))
    }
  }

  return {
    numberOf(question) {
      const { kind, at, contact, index, day, code } = question
      const call = at.call === null ? '' : `${contacts.numberOf(at.call.contact)}.${at.call.index}`
      const added = contact === null ? '' : contacts.numberOf(contact)
      const text = `${kind} ${at.day} ${Number(at.movedOn)} ${call} ${added} ${index} ${day} ${code ?? ''}`
      let number = numbers.get(text)
      if (number === undefined) {
        // Equal contacts are one, so that what was worked out last can be told by it.
        const same = contact === null ? null : contacts.valueOf(contacts.numberOf(contact))
        const { day: today, movedOn, call: open } = at
        number = questions.push({ ...question, contact: same, at: { day: today, movedOn, call: open } }) - 1
        answers.push(new Map())
        kinds.push(kind)
        numbers.set(text, number)
      }
      return number
    },
    answer(question, tally) {
      if (tallies.isTimeless(tally)) {
        const kind = kinds[question]
        if (kind === 'advance') return tally
        if (kind === 'isNamed') return no
      }
      const known = answers[question] as Map<number, number>
      let answer = known.get(tally)
      if (answer === undefined) {
        answer = workOut(questions[question] as Question, tallies.valueOf(tally))
        known.set(tally, answer)
      }
      return answer
    },
    valueOf: (answer) => values[answer],
  }
}

/** The codes of a contact that decide what becomes of it, in the order of its findings. */
const codesOf = ({ findings }: Tallied): RuleCode[] =>
  findings.map((one) => one.code).filter((code) => codesOfHandling.has(code))
