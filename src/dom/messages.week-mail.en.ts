/** Somebody else's message: who it is from, and what its line says. */
export type Line = readonly [sender: string, subject: string]

/**
 * Everyday mail by thread; each thread comes in its order, the threads mixed. What days it comes on nobody knows, so no
 * line names one.
 */
export const otherMails: readonly (readonly Line[])[] = [
  [
    ['Kitchen, 3rd floor', 'Whose yoghurt is this?'],
    ['Kitchen, 3rd floor', 'Re: Whose yoghurt is this?'],
    ['Kitchen, 3rd floor', 'Re: Re: Whose yoghurt is this? (all staff)'],
    ['Kitchen, 3rd floor', 'The yoghurt has come forward'],
  ],
  [
    ['Facilities', 'Lift inspection, today or soon'],
    ['Facilities', 'Lift inspection: soon'],
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
    ['IT desk', 'Your password expires soon'],
    ['IT desk', 'Your password has expired'],
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
    ['Payroll', 'Timesheets are due'],
    ['Payroll', 'Timesheets were due'],
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
    ['A supplier', 'A quick call some time?'],
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
    ['Another candidate', 'Hope all is well!'],
    ['Another candidate', 'Any news?'],
  ],
  [
    ['Another candidate', 'My résumé, attached'],
    ['Another candidate', 'My résumé, now attached'],
  ],
  [
    ['The fern group', 'Who waters the fern?'],
    ['The fern group', 'Too many people water the fern'],
    ['The fern group', 'The fern is made of cloth'],
  ],
  [
    ['Newsletter', '12 ways to an empty inbox'],
    ['Newsletter', '12 more ways to an empty inbox'],
  ],
  [
    ['Room bookings', 'Room 2 is booked twice'],
    ['Room bookings', 'Room 2 is booked three times'],
    ['Room bookings', 'Room 2 is being painted'],
  ],
  [
    ['Canteen', 'The soup of the day is soup'],
    ['Canteen', 'Correction: two soups'],
    ['Canteen', 'The third soup was the sauce'],
  ],
  [
    ['Legal', 'Please read the attached 48 pages'],
    ['Legal', 'Please disregard page 31'],
    ['Legal', 'Page 31 was the important one'],
  ],
  [
    ['Lost and found', 'One glove, left'],
    ['Lost and found', 'One glove, also left'],
    ['Lost and found', 'The gloves have been fetched, by one person'],
  ],
  [
    ['Fleet', 'Who has the key to the van?'],
    ['Fleet', 'The spare key is in the van'],
    ['Fleet', 'The van was open all along'],
  ],
  [
    ['Choir', 'We need one more bass'],
    ['Choir', 'We need one more anybody'],
    ['Choir', 'Thank you all: we now need chairs'],
  ],
  [
    ['Survey team', 'How do you like surveys?'],
    ['Survey team', 'Reminder: how do you like surveys?'],
    ['Survey team', 'Results: nobody minds, 2 replies'],
  ],
  [
    ['Translation', 'What did you mean by “asap-ish”?'],
    ['Translation', 'We have gone with “soonest, perhaps”'],
  ],
  [
    ['Post room', 'A parcel for you, heavy'],
    ['Post room', 'A parcel for you, ticking (it is a clock)'],
  ],
  [
    ['Coffee fund', 'We are 4.20 short'],
    ['Coffee fund', 'We are 4.20 over'],
    ['Coffee fund', 'Somebody kind has been here'],
  ],
  [
    ['Archive', 'Do you still need the boxes from 2009?'],
    ['Archive', 'The boxes from 2009 are boxes from 1999'],
  ],
  [
    ['Brand team', 'The logo is now 2 % bluer'],
    ['Brand team', 'Please use the blue from before the blue'],
  ],
  [
    ['A colleague', 'Got two minutes? (It is twenty)'],
    ['A colleague', 'Sorted it. It was the plug'],
  ],
  [
    ['Door system', 'Your badge opens everything but your door'],
    ['Door system', 'Your badge opens your door again, and the garage'],
  ],
  [
    ['Car park', 'Space 14 has a duck in it'],
    ['Car park', 'The duck has been given space 14'],
  ],
  [
    ['Budget round', 'Please plan with less'],
    ['Budget round', 'Please plan with less, but bolder'],
  ],
  [
    ['Window cleaners', 'We will be outside your window'],
    ['Window cleaners', 'Thank you for waving'],
  ],
  [
    ['Quality', 'The form for new forms'],
    ['Quality', 'The form for new forms has a new form'],
  ],
  [
    ['Bicycle group', 'Pump borrowed, will be back'],
    ['Bicycle group', 'Pump back, hose to follow'],
  ],
  [['Your dentist', 'We missed you']],
  [['The night shift', 'It works again. Do not ask']],
  [['Book club', 'Nobody has read it, so we meet as planned']],
  [['Stationery', 'You asked for 10 pens. Enclosed: 10 boxes']],
  [['An old customer', 'No complaint, just saying hello']],
  [['The clock on floor 2', 'Has been right since this morning']],
  [['A trainee', 'I fixed the thing I mentioned, and one I did not']],
  [['Purchasing', 'Your chair has been approved (order of 2 years ago)']],
  [['Switchboard', 'Please learn your new extension: it is the old one']],
  [['Weather service', 'Light wind expected in the lower car park']],
  [['The roof', 'Sensor 3 reports a pigeon']],
  [
    ['Plant doctor', 'About your fern: it is very brave'],
    ['Plant doctor', 'About your fern: I have now touched it'],
  ],
  [['Travel desk', 'Your train is a bus']],
  [['First aid', 'We are out of the dinosaur plasters again']],
  [['Board secretary', 'Minutes of the meeting that was cancelled']],
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
  [
    ['Reception', 'a man with a ladder asks for you'],
    ['Reception', 'the ladder is here, the man is not'],
  ],
  [['A survey', 'just four hours of your time']],
  [['Your own voice', 'a note to yourself, in wind']],
  [
    ['A supplier', 'in a tunnel'],
    ['A supplier', 'out of the tunnel, goodbye'],
  ],
  [['Warehouse', 'a forklift, and somebody behind it']],
  [
    ['A driver', 'is at the gate'],
    ['A driver', 'is at the other gate'],
    ['A driver', 'has found a third gate'],
  ],
  [['Wrong number', 'a very good recipe, to the end']],
  [['A florist', 'which of the two doors?']],
  [['The alarm company', 'everything is fine, loudly']],
  [['Conference line', 'you are the first to join']],
  [['Your optician', 'they are ready, and they suit you']],
  [['A neighbour', 'your cat is on our roof, no hurry']],
  [['Piano tuner', 'one note, held']],
  [['Canteen', 'you left your soup']],
  [['Somebody’s grandson', 'has learned to dial']],
  [['A radio station', 'you are caller nine']],
  [['Night porter', 'good night, mostly']],
]
