import type { RuleId } from './rules'

/** How far the article's claim behind a rule is borne out elsewhere. */
export type Support = 'supported' | 'contested' | 'weak' | 'article'

/** What was looked at elsewhere: each is one line of the rubric's table of evidence. */
export type EvidenceId = 'thanks' | 'repeat' | 'silence' | 'referrals' | 'voicemail' | 'others'

/** How well each line is supported; `article` means that no study was found. @source the rubric, "Evidence tags" */
export const supportOf: Readonly<Record<EvidenceId, Support>> = {
  thanks: 'supported',
  repeat: 'supported',
  silence: 'contested',
  referrals: 'supported',
  voicemail: 'weak',
  others: 'article',
}

/** The rules that something was found about. */
const found: Partial<Record<RuleId, EvidenceId>> = {
  A1: 'thanks',
  N2: 'thanks',
  S1: 'repeat',
  S2: 'repeat',
  S3: 'repeat',
  S7: 'silence',
  A8: 'referrals',
  A9: 'referrals',
  D5: 'voicemail',
}

/** What is known elsewhere about a rule. */
export const evidenceOf = (id: RuleId): EvidenceId => found[id] ?? 'others'
