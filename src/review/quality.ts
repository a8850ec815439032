import { waitId } from '../engine'

/** How good a choice was: the share of what could still be won or lost that it keeps. */
export type Quality = 'best' | 'good' | 'slip' | 'mistake' | 'blunder' | 'missed'

/** Least share of each quality; below the last stands `blunder`. */
export const leastShare = { good: 0.9, slip: 0.75, mistake: 0.5 } as const

/** Part of the way from the worst to the best outcome that can be reached, 0 to 1; 1 where all are equal. */
export const shareOf = (worth: number, worst: number, best: number): number =>
  best === worst ? 1 : (worth - worst) / (best - worst)

/** The quality of a share; only what is as good as the best is best. */
export function qualityOf(share: number): Exclude<Quality, 'missed'> {
  if (share >= 1) return 'best'
  if (share >= leastShare.good) return 'good'
  if (share >= leastShare.slip) return 'slip'
  return share >= leastShare.mistake ? 'mistake' : 'blunder'
}

/** The quality of a choice: a wait that is not even good has missed something. */
export const qualityOfChoice = (input: string, share: number): Quality =>
  input === waitId && share < leastShare.good ? 'missed' : qualityOf(share)
