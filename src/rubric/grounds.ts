import type { Assessment } from './assess'
import type { Reason } from './judge'
import type { RuleCode } from './rules'

/** One reason for a perception, with the rules behind it and the contacts (indices in the history) that fired them. */
export interface Ground {
  reason: Reason
  /** The rules of this reason that fired, in the rubric's order; none where a lack decided. */
  rules: { code: RuleCode; contacts: number[] }[]
  /** Indices in the history of all that fired, ascending. */
  contacts: number[]
}

interface Source {
  codes: readonly RuleCode[]
  /** Looks at empty contacts alone. */
  onlyEmpty?: true
}

/** The rules that each reason rests on. */
const sources: Record<Reason, Source> = {
  'nothing-arrived': { codes: [] },
  grievance: { codes: ['S6'] },
  'empty-reminder': { codes: ['S4', 'S5'], onlyEmpty: true },
  pressing: { codes: ['S2', 'S3'] },
  'empty-and-hurt': { codes: ['S6'] },
  'faint-grievance': { codes: ['S6'] },
  reminder: { codes: ['S4', 'S5'] },
  'empty-hunting': { codes: ['D2'] },
  'empty-past-silence': { codes: ['!S7'] },
  'only-empty': { codes: ['D2'] },
  'value-and-pressing': { codes: ['S2', 'S3', '!S7'] },
  'value-and-empty': { codes: ['D2'] },
  'nothing-after-thanks': { codes: ['N1'] },
  'value-past-silence': { codes: ['!S7'] },
  announced: { codes: ['!A3'] },
  'long-voicemail': { codes: ['D5'] },
  'through-hr': { codes: ['D6'] },
  'long-call': { codes: ['C1', 'C2', 'C3', 'C4'] },
  resume: { codes: ['!A11'] },
  'no-thanks': { codes: ['N2'] },
  'left-early': { codes: [] },
  welcome: { codes: [] },
}

/** Each index once, ascending; null stands for no contact. */
const ascending = (contacts: readonly (number | null)[]): number[] =>
  [...new Set(contacts)].filter((one) => one !== null).sort((a, b) => a - b)

/** The same ground with its contacts under other numbers; null drops one. */
export const mapContacts = (ground: Ground, to: (index: number) => number | null): Ground => ({
  ...ground,
  rules: ground.rules.map(({ code, contacts }) => ({ code, contacts: ascending(contacts.map(to)) })),
  contacts: ascending(ground.contacts.map(to)),
})

/** The reasons of an assessment with their contacts, the one that decided first. */
export function groundsOf({ reasons, findings }: Pick<Assessment, 'reasons' | 'findings'>): Ground[] {
  const empties = new Set(findings.filter(({ code }) => code === 'D2').map(({ contact }) => contact))
  return reasons.map((reason) => {
    const { codes, onlyEmpty } = sources[reason]
    const rules = codes.flatMap((code) => {
      const behind = findings.filter(
        (finding) => finding.code === code && (onlyEmpty !== true || empties.has(finding.contact)),
      )
      return behind.length === 0 ? [] : [{ code, contacts: ascending(behind.map(({ contact }) => contact)) }]
    })
    return { reason, rules, contacts: ascending(rules.flatMap(({ contacts }) => contacts)) }
  })
}
