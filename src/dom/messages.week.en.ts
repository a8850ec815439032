/** Words of the days from the manager's chair, in English. */
export const weekWords = {
  'title.she/her': 'From her chair',
  'title.he/him': 'From his chair',
  'title.they/them': 'From their chair',
  lead: 'The same days, as {name} had them.',
  none: 'There is no chair to look from yet. It comes when a play has ended.',
  'none-back': 'To the shelf',

  controls: 'The days',
  skip: 'Skip to the end',
  pause: 'Pause',
  resume: 'Go on',
  back: 'Back',
  next: 'Next',
  again: 'Watch again',
  review: 'And how it came across',

  tray: '{name} · tray',
  before: 'The interview',
  day: 'Day {day}',
  so: 'messages so far',
  yours: 'from you',
  given: 'for you',
  you: 'you',
  'about-you': 'about you',
  s: '{n} s',
  min: '{n} min',

  'days.heading': 'Day by day',
  'days.day': 'Day {day}, {weekday}',
  'days.interview': '{weekday}, the interview',
  'days.count.one': '1 message',
  'days.count.other': '{n} messages',
  'days.first.one': '1 message, most of them from before you came',
  'days.first.other': '{n} messages, most of them from before you came',
  'days.so-far': '{n} so far: {mails} mails, {voicemails} voicemails',
  'days.none': 'Nothing from you. Among them: “{a}” and “{b}”.',
  'days.beside': 'It lay between “{a}” and “{b}”.',

  'row.number': 'No. {n}',
  'row.mine': '{channel} from you',
  'row.for-you': '{channel} from {from}, about you',
  'row.call': 'Your call',
  'row.call-for-you': '{from} calls, about you',
  'row.their-call': 'On the phone with you; {name} rang',
  'row.missed': 'Missed call',
  'row.answer': '{name} answers you',
  'row.answer-other': '{name} answers {to}',
  'row.calls-you': '{name} calls you back',
  'row.calls-other': '{name} calls {to} back',
  'row.out': '{name} gets in touch',
  'row.rival': 'Another candidate',
  'row.automatic': 'An automatic answer goes to you',
  'row.elsewhere': 'Not on this desk: {what}',

  'call.missed': 'The phone rings beside an empty chair.',
  'call.taken': '{name} picks up.',
  'call.theirs': '{name} has rung you, and listens.',
  'cue.keyboard': 'The other hand goes on typing.',
  'cue.disengaged': 'The eyes stay on the screen.',
  'cue.hold': 'The receiver lies on the desk and plays its music to nobody.',
  'cue.hurrying': 'One eye is on the clock.',
  heard: '{n} of {all} seconds heard',
  'seconds.one': '1 second',
  'seconds.other': '{n} seconds',
  'minutes.one': 'about a minute',
  'minutes.other': 'about {n} minutes',
  thinks: '{name} thinks: {text}',

  'sum.days.one': 'One day {chair}',
  'sum.days.other': '{n} days {chair}',
  'chair.she/her': 'from her chair',
  'chair.he/him': 'from his chair',
  'chair.they/them': 'from their chair',
  'sum.total.one': '{n} message.',
  'sum.total.other': '{n} messages.',
  'sum.none': 'You were not among them.',
  'sum.yours.one': 'One of them was yours.',
  'sum.yours.other': '{n} of them were yours.',
  'sum.kinds': '{mails} mails and {voicemails} voicemails, as the red counters had it.',
  'sum.for-you.one': 'One spoke for you: {names}.',
  'sum.for-you.other': '{n} spoke for you: {names}.',
  'sum.calls.one': 'Once the phone rang, and it was you.',
  'sum.calls.other': '{n} times the phone rang, and it was you.',
  'sum.seconds': 'All in all {name} gave the messages {time}.',
  'sum.talks': 'How long the talks took, nobody has counted.',
  'sum.key': 'Every mark is a message. The large ones were yours, or about you.',

  'truth.heading': 'What you could not see',
  'truth.note': 'Nobody outside could have known.',
} as const

/** Somebody else's message: who it is from, and what its line says. */
export type Line = readonly [sender: string, subject: string]

/** Everyday mail by thread; each thread comes in its order, the threads mixed. */
export const otherMails: readonly (readonly Line[])[] = [
  [
    ['Kitchen, 3rd floor', 'Whose yoghurt is this?'],
    ['Kitchen, 3rd floor', 'Re: Whose yoghurt is this?'],
    ['Kitchen, 3rd floor', 'Re: Re: Whose yoghurt is this? (all staff)'],
    ['Kitchen, 3rd floor', 'The yoghurt has come forward'],
  ],
  [
    ['Facilities', 'Lift inspection Thursday'],
    ['Facilities', 'Lift inspection moved to Friday'],
    ['Facilities', 'The inspector is in the lift'],
    ['Facilities', 'The inspector is out of the lift'],
  ],
  [
    ['Printer 4', 'Toner low'],
    ['Printer 4', 'Toner very low'],
    ['Printer 4', 'Paper jam in a tray I do not have'],
    ['Printer 4', 'Goodbye'],
  ],
  [
    ['Finance', 'Q3 numbers'],
    ['Finance', 'Re: Q3 numbers'],
    ['Finance', 'Re: Re: Q3 numbers'],
    ['Finance', 'Q3 numbers (final)'],
    ['Finance', 'Q3 numbers (final, new)'],
  ],
  [
    ['IT desk', 'Your password expires in 5 days'],
    ['IT desk', 'Your password expires tomorrow'],
    ['IT desk', 'Ticket 8812: cannot log in'],
    ['IT desk', 'Ticket 8812 closed: please log in to reopen'],
  ],
  [
    ['Calendar', 'Invitation: meeting about meetings'],
    ['Calendar', 'Moved: meeting about meetings'],
    ['Calendar', 'Clash: meeting about meetings, other meeting'],
    ['Calendar', 'Cancelled: meeting about meetings'],
  ],
  [
    ['Reception', 'Blue van in the yard, lights on'],
    ['Reception', 'Blue van, lights still on'],
    ['Reception', 'Blue van, lights off by themselves'],
  ],
  [
    ['Social committee', 'Cake at three!'],
    ['Social committee', 'The cake was at two. Sorry'],
    ['Social committee', 'Cake: lessons learned'],
  ],
  [
    ['Payroll', 'Timesheets are due today'],
    ['Payroll', 'Timesheets were due yesterday'],
    ['Payroll', 'Timesheets (no subject)'],
  ],
  [
    ['Health and safety', 'Please do not prop the fire door open'],
    ['Health and safety', 'The fire door, again'],
    ['Health and safety', 'The fire door: a photograph'],
  ],
  [
    ['Training portal', 'New for you: Lifting boxes (7 min)'],
    ['Training portal', 'Still waiting for you: Lifting boxes'],
    ['Training portal', 'You have 3 overdue courses. Relax: take Calm at work'],
  ],
  [
    ['A supplier', 'A quick call next week?'],
    ['A supplier', 'Bumping this up'],
    ['A supplier', 'Bumping the bump'],
  ],
  [
    ['Director’s office', 'Two lines for the board, by noon'],
    ['Director’s office', 'One line will do'],
    ['Director’s office', 'Never mind, found one from last year'],
  ],
  [
    ['Another candidate', 'Thank you for your time'],
    ['Another candidate', 'Hope you had a nice weekend!'],
    ['Another candidate', 'Any news?'],
  ],
  [
    ['Another candidate', 'My résumé, attached'],
    ['Another candidate', 'My résumé, now attached'],
  ],
  [
    ['The fern group', 'Who waters the fern?'],
    ['The fern group', 'Too many people water the fern'],
  ],
  [
    ['Newsletter', '12 ways to an empty inbox'],
    ['Newsletter', '12 more ways to an empty inbox'],
  ],
  [
    ['Room bookings', 'Room 2 is booked twice'],
    ['Room bookings', 'Room 2 is booked three times'],
  ],
  [
    ['Canteen', 'Thursday: soup'],
    ['Canteen', 'Correction: Thursday: two soups'],
  ],
  [
    ['Legal', 'Please read the attached 48 pages'],
    ['Legal', 'Please disregard page 31'],
  ],
  [['Dentist', 'We missed you on Tuesday']],
  [['The night shift', 'It works again. Do not ask']],
  [['A colleague', 'Got two minutes? (It is twenty)']],
]

/** Everyday voicemails by thread: who is heard, and what the display says. */
export const otherVoicemails: readonly (readonly Line[])[] = [
  [
    ['Unknown number', 'for Pauline'],
    ['Unknown number', 'still for Pauline'],
    ['Pauline', 'has heard she was wanted'],
  ],
  [
    ['Lift company', 'from the yard'],
    ['Lift company', 'from inside the lift'],
  ],
  [['A pocket', 'two minutes of walking']],
  [['A fax machine', 'sounds hopeful']],
  [['Head office', 'nothing urgent, call at once']],
  [['Reception', 'a man with a ladder asks for you']],
  [['A survey', 'just four hours of your time']],
  [['Your own voice', 'a note to yourself, in wind']],
  [['A supplier', 'in a tunnel']],
]

/** Subjects of another candidate's note. */
export const rivalSubjects: readonly string[] = ['Thank you for the talk', 'It was a pleasure', 'Thank you!']
