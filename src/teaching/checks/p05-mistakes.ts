import { inputs, moveOnId, replayPrefix, type Step, step, waitId } from '../../engine'
import { classOf } from '../../review/outcome'
import { isKept, type RuleCode } from '../../rubric'
import { type Finding, findingAt, meanOf, type TeachingCheck } from '../check'
import { asGood, bestOptions, type Option, type Spot, wayTo } from '../spots'
import type { Study } from '../study'
import { choicesIn } from '../texts'

/** Positions in which a choice is played to see what it fires, at most. */
const mostTried = 20

/** Every mistake is a mistake by some rule. */
export const mistakes: TeachingCheck = {
  id: 'P5',
  name: 'Every choice that is not best cites at least one rule.',
  reader: 'whether every mistake is one that somebody really makes, and none is a joke',
  find(shelf) {
    const judged = shelf.map((study) => ({ study, slips: slipsOf(study) }))
    const all = judged.flatMap(({ slips }) => [...slips.values()].flat())
    const findings = judged.flatMap(({ study, slips }) => uncited(study, slips))
    return {
      findings,
      figures: [
        { name: 'choices that are not always best', value: sumOf(judged.map(({ slips }) => slips.size)) },
        { name: 'of these, choices that cite no rule', value: findings.length, most: 0 },
        {
          name: `part of ${all.length} worse ways to go on that cost points of the rubric itself`,
          value: meanOf(all.map(({ costsRules }) => Number(costsRules))),
        },
      ],
    }
  },
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** A choice in a position where another is better. */
interface Slip {
  spot: Spot
  input: string
  /** Even with the best play afterwards the perception or the rules kept are worse than they could be. */
  costsRules: boolean
}

function slipsOf(study: Study): Map<string, Slip[]> {
  const points = makePoints(study)
  const slips = new Map<string, Slip[]>()
  for (const spot of study.spots) {
    const lesser = spot.options.filter(
      ({ input, worth }) => worth < spot.best - asGood && input !== waitId && input !== moveOnId,
    )
    if (lesser.length === 0) continue
    const most = points.of(spot)
    for (const option of lesser) {
      const costsRules = points.after(option) < most - asGood
      const name = `${spot.state} ${option.input}`
      const known = slips.get(name)
      if (known === undefined) slips.set(name, [{ spot, input: option.input, costsRules }])
      else known.push({ spot, input: option.input, costsRules })
    }
  }
  return slips
}

/** What of the outcome the rubric gives (class of the perception, and rules kept), with the best play from a spot on. */
function makePoints({ spots, solution }: Study) {
  const known = new Map<Spot, number>()
  const { play, frames, tallies } = solution.reached
  function ended({ set }: Spot): number {
    const points = solution.members(set).map((number) => {
      const verdict = play.verdictOf({ frame: frames[number] ?? 0, tally: tallies[number] ?? 0 })
      return 30 * classOf[verdict.perception] + verdict.interest
    })
    return meanOf(points)
  }
  const points = {
    after: ({ to }: Option): number => meanOf(to.map((goal) => points.of(spots[goal] as Spot))),
    of(spot: Spot): number {
      let value = known.get(spot)
      if (value === undefined) {
        value =
          spot.options.length === 0
            ? ended(spot)
            : Math.max(...bestOptions(spot).map((option) => points.after(option)))
        known.set(spot, value)
      }
      return value
    },
  }
  return points
}

function uncited(study: Study, slips: ReadonlyMap<string, readonly Slip[]>): Finding[] {
  return choicesIn(study.scenario).flatMap(({ state, choice, path }) => {
    const own = slips.get(`${state} ${choice.id}`) ?? []
    if (own.length === 0 || own.some(({ costsRules }) => costsRules)) return []
    if (own.slice(0, mostTried).some((slip) => breaksRule(study, slip))) return []
    return [
      findingAt(study, path, {
        found: `choice "${choice.id}", which is worse than another and breaks no rule`,
        expected: 'a rule of the rubric that says why it is worse',
        suggestion: 'let what it is, and not only its target, make the difference',
      }),
    ]
  })
}

/** True where sending it fires a rule against the candidate; an open call is hung up to see. */
function breaksRule({ scenario, spots }: Study, { spot, input }: Slip): boolean {
  const { variant, log } = wayTo(spots, spot)
  const { position } = replayPrefix(scenario, 1, log, variant)
  const codes = (first: string): Set<RuleCode> => {
    const steps: Step[] = [step(scenario, position, first)]
    const after = steps[0]?.position
    if (after?.call != null && inputs(scenario, after).includes(waitId))
      steps.push(step(scenario, after, waitId))
    const events = steps.flatMap((one) => one.events)
    // What the whole history comes to is no fault of this choice.
    const own = position.call?.index ?? position.contacts
    return new Set(
      events.flatMap((event) =>
        event.type === 'finding' && event.finding.contact === own ? [event.finding.code] : [],
      ),
    )
  }
  const without = position.call === null ? new Set<RuleCode>() : codes(waitId)
  return [...codes(input)].some((code) => !isKept(code) && !without.has(code))
}
