/** Words of another try on the play screen, in English. */
export const againWords = {
  'again.line': 'Another try from day {day}, {weekday} – your first attempt stays the one that counts.',
  'again.line-start': 'Another try from the start – your first attempt stays the one that counts.',
  'again.bad': 'Bad on purpose: this play has no score and counts for a badge alone.',
  'again.to-first': 'Back to its review',
  'again.changed':
    'Another try. The scenario has changed since your first attempt, so that one cannot be shown again here.',
} as const
