import { type RuleCode, ruleCodes, ruleId } from '../../rubric'
import { ruleIds } from '../../scenario'
import type { TeachingCheck } from '../check'
import type { Study } from '../study'

const leastScenarios = 2

/** A rule's id, and the files in which it fires, kept and broken apart. */
export interface Covered {
  rule: string
  codes: { code: RuleCode; files: string[]; plays: number }[]
  /** Files in which any of its codes fires. */
  files: string[]
}

/** Signs are what managers do, not what the candidate triggers. */
const isTrigger = (rule: string): boolean => !rule.startsWith('C')

/** Every trigger is met twice. */
export const coverage: TeachingCheck = {
  id: 'P10',
  name: 'Every rule that a history can fire does so in at least two scenarios.',
  reader: null,
  find(shelf) {
    const rules = coverageOf(shelf).filter(({ rule }) => isTrigger(rule))
    const isEnough = shelf.length >= leastScenarios
    const least = isEnough ? { least: leastScenarios } : {}
    const figures = [
      ...rules.map(({ rule, files }) => ({
        name: `${rule}: scenarios in which it fires`,
        value: files.length,
        ...least,
      })),
      { name: `of ${rules.length} rules, those that fire`, value: rules.filter(isMet).length },
    ]
    if (isEnough) return { figures }
    return { figures, untold: { status: 'too-few', why: `it takes ${leastScenarios} scenarios to tell` } }
  },
}

const isMet = ({ files }: Covered): boolean => files.length > 0

/** In which files, and in how many of the plays that were looked at, each code of each rule fires. */
export function coverageOf(shelf: readonly Study[]): Covered[] {
  return ruleIds.map((rule) => {
    const codes = ruleCodes
      .filter((code) => ruleId(code) === rule)
      .map((code) => {
        const counts = shelf.map((study) => ({
          file: study.file,
          plays: study.witnesses().filter((play) => play.codes.has(code)).length,
        }))
        return {
          code,
          files: counts.flatMap(({ file, plays }) => (plays > 0 ? [file] : [])),
          plays: counts.reduce((sum, { plays }) => sum + plays, 0),
        }
      })
    return { rule, codes, files: [...new Set(codes.flatMap(({ files }) => files))] }
  })
}
