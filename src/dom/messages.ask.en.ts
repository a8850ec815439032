/** Words of what the player is asked, writes and plans, in English. */
export const askWords = {
  'ask.heading.she/her': 'How did that come across to her?',
  'ask.heading.he/him': 'How did that come across to him?',
  'ask.heading.they/them': 'How did that come across to them?',
  'ask.heading.name': 'How did that come across to {name}?',
  'ask.about': '{channel} to {name}, day {day}. Go by the signs; it does not count.',
  'ask.skip': 'Not this time',
  // Word for word those of the review.
  'band.warm': 'pleased',
  'band.open': 'open',
  'band.flat': 'indifferent',
  'band.irritated': 'irritated',
  'band.alarmed': 'alarmed',
  'ask.differs': 'You said {said}. It came across as {was}.',
  'ask.right': 'You said {said}, and that is how it came across.',
  'ask.setting': 'Ask me, after some decisions, how it came across',

  'gather.heading': 'In your own words, before any verdict',
  'gather.about':
    'Write a line or leave it: nothing here is needed, and it stays on this device, with this play.',
  'gather.path': 'Your path',
  'gather.path-one': 'Day {day}, {weekday}: {channel} to {name}',
  'gather.path-for-you': 'Day {day}, {weekday}: {from}, for you – {channel} to {name}',
  'gather.path-none': 'You sent nothing.',
  'gather.aim': 'What were you aiming for?',
  'gather.turn': 'Where did it turn, do you think?',
  'gather.before': 'After the play before this one you wanted to change: “{words}”',

  'own.unkept': 'This could not be kept on this device.',

  'readings.heading': 'How well you read the signs',
  'readings.right': 'You read {whom} right {right} of {n} times.',
  'readings.right-one': 'You said once how it came across, and you read {whom} right.',
  'readings.wrong-one': 'You said once how it came across, and there it was otherwise.',
  'readings.differ': 'Here it was otherwise:',
  'readings.one': 'Day {day}, {weekday}, {channel} to {name}: you said {said}, it came across as {was}.',
  'readings.note': 'A face and a polite answer are signs. What became of the message tells more.',
  'whom.she/her': 'her',
  'whom.he/him': 'him',
  'whom.they/them': 'them',

  'summary.heading': 'One thing to keep, one to change',
  'summary.about': 'In your own words, for the next real one. It stays on this device, with this play.',
  'summary.keep': 'What will you keep?',
  'summary.change': 'What will you do differently?',
  'summary.suggestion': 'The review would say:',
  'summary.on': 'Day {day}. {words}',
  'summary.take': 'Take this over',
  'summary.keep-none': 'You looked back at it. That alone is worth keeping.',
  'summary.change-fresh': 'Nothing about the messages. Next time there may be another truth.',
  'summary.change-much': 'One message fewer, with more in it.',

  'plan.about':
    'You have an interview behind you, or one to come? Plan the one message that is worth sending, and when you will stop.',
  'plan.private':
    'This plan is kept on this device only. Nobody else sees it, and you can change or delete it at any time.',
  'plan.who': 'Who will you write to or call?',
  'plan.who-hint': 'The manager rather than HR, by name.',
  'plan.day': 'On which day?',
  'plan.value': 'What is in it for them?',
  'plan.value-hint': 'A fact, an article, an idea, somebody who speaks for you.',
  'plan.stop': 'When will you stop?',
  'plan.stop-hint': 'If there is no answer by then, your evenings go to the next opening.',
  'plan.checks': 'To think about',
  'plan.check.value': 'What is in it for them? Without that, a follow-up only asks.',
  'plan.check.empty':
    '“{words}” is a question, not something for them. What could they use even without you?',
  'plan.check.who': 'Who is it for? A message to nobody in particular goes to HR.',
  'plan.check.day':
    'On which day? If they named one, others will be in touch that day as well: bring something.',
  'plan.check.stop':
    'When will you stop? Silence is an answer, and a day in the calendar makes it easier to hear.',
  'plan.check.order': 'You would stop before you have begun. Look at the two days again.',
  'plan.whole': 'Who, when, what for them, and when to stop: it is all there.',
  'plan.kept': 'Kept on this device.',
  'plan.print': 'Print',
  'plan.delete': 'Delete the plan',
  'plan.deleted': 'The plan is deleted.',
  'plan.undo': 'Bring it back',
  'plan.open': 'Plan a real follow-up',
  'plan.open-again': 'Your plan for a real follow-up',
  'plan.failed': 'What you planned could not be looked up. Open this part again later.',
} as const

/** Ways of saying, in English, that there is nothing in it for them; in small letters. */
export const emptyOffers: readonly string[] = [
  'checking in',
  'check in',
  'following up',
  'follow up',
  'follow-up',
  'touching base',
  'touch base',
  'any news',
  'any update',
]
