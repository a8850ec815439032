/** Words of the title and the shelf, in English. */
export const shelfWords = {
  'game.line': 'You had the interview. Now come the days after.',
  'game.what':
    'Whom do you call, when, with what – and when do you leave it? Play a week or two on the other end of the silence. Ten minutes, no sign-up, and nobody finds out.',
  'shelf.heading': 'Pick an interview to follow up on',
  'shelf.picture': 'A desk with a telephone. Its lamp is blinking.',
  'shelf.role': '{role} at {company}',
  'shelf.minutes': 'about {minutes} min',
  'shelf.level.easy': 'people show what they think',
  'shelf.level.medium': 'people are polite',
  'shelf.level.hard': 'people give little away',
  'shelf.note': 'Before you play:',
  'shelf.play': 'Play',
  'shelf.continue': 'Continue on day {day}',
  'shelf.over': 'Start over',
  'shelf.over-sure': 'That drops the play you saved on day {day}.',
  'shelf.over-yes': 'Yes, start over',
  'shelf.over-no': 'Keep it',
  'shelf.endings': 'Endings found: {found} of {all}',
  'shelf.endings-none': '{all} endings to find',
  'shelf.empty': 'No scenario is here yet.',
} as const
