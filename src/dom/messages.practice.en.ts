/** Words of practising after the end of plays, in English. */
export const practiceWords = {
  'practice.about':
    'What came up in your plays, and what is worth another one. It is kept on this device only; the settings can take it along or delete it.',
  'practice.failed': 'What you have practised could not be looked up. Open this part again later.',
  'practice.open': 'Practice',
  'practice.shelf': 'To the shelf',
  'practice.unknown': 'A scenario that is no longer here',

  'due.heading': 'Due again',
  'due.line.one': 'Due again: {title} – it is a day since.',
  'due.line.other': 'Due again: {title} – it is {n} days since.',
  'due.missed': 'To work on: {advice}',
  'due.none':
    'Nothing is due at the moment. A scenario comes back about one, three and seven days after a play.',

  'book.heading': 'Your mistake book',
  'book.about':
    'The rules that were missed in your last plays, those missed most first. Other tries are counted apart.',
  'book.empty': 'Nothing is in it yet. It fills when a play ends.',
  'book.clean': 'No rule was missed in the plays that are kept.',
  'book.none-open': 'Nothing is left to work on: every rule that was missed has been kept since.',
  'book.plays.one': 'missed in one play',
  'book.plays.other': 'missed in {n} plays',
  'book.tries.one': 'missed in another try',
  'book.tries.other': 'missed in {n} other tries',
  'book.not-since': 'not kept since',
  'book.since.one': 'kept in one play since',
  'book.since.other': 'kept in {n} plays since',
  'book.instead': 'Instead:',
  'book.moments.one': 'Where it happened',
  'book.moments.other': 'Where it happened ({n})',
  'book.moment': '{title}, day {day}, played on {date}',
  'book.moment-try': '{title}, day {day}, another try, played on {date}',
  'book.mended': 'Kept since',
  'book.mended-about': 'Missed once, and kept in a later play.',

  'collected.heading': 'Endings collected',
  'collected.line': '{title}: {found} of {all}',

  'bad.heading': 'Be bad on purpose',
  'bad.about':
    'Send what you would never send, and see what becomes of it. Such a play has no score: it stays out of the mistake book, changes nothing that is due, and counts for the badges below alone.',
  'bad.play': 'Be bad in {title}',
  'bad.waiting': 'In {title} a play is going on. Finish it first, or start it over on the shelf.',
  'bad.failed': 'The scenario could not be loaded. Try again later.',
  'badges.heading': 'Badges',
  'badge.found': 'found',
  'badge.open': 'not found yet',
  'badge.desperate': 'Came across as desperate',
  'badge.stalker': 'Came across as a stalker',
  'badge.stalker-alarming': 'Came across as alarming',
  'badge.assertive': 'Came across as assertive',
  'badge.no-follow-up': 'Never followed up',

  'levels.heading': 'Levels',
  'levels.about':
    'A level opens after three finished plays of the one before it, two of them in a row assertive all through.',
  'levels.easy': 'People show what they think',
  'levels.medium': 'People are polite',
  'levels.hard': 'People give little away',
  'levels.is-open': 'open',
  'levels.is-locked': 'not open yet',
  'levels.coach': 'I am a coach: nothing is locked',
  'levels.unkept': 'This could not be kept on this device.',
} as const
