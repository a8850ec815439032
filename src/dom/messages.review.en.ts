/** Words of the review, in English; `{stalker}` stands for the player's word for the strongest perception. */
export const reviewWords = {
  'review.loading': 'Reading it all again, from the other chair …',
  'review.none': 'There is nothing to look back on yet. A review comes when a play has ended.',
  'review.none-back': 'To the shelf',

  'side.heading': 'From {name}’s side',
  'side.note': 'You could not have known this. Nobody outside could.',

  'across.heading': 'How it came across',
  'across.lead': 'According to the article, your messages, taken together, came across as',
  'across.judged': 'Judged as it stands on day {day}, over everything that reached {company}.',

  'change.heading': 'The one change that would have done most',
  'change.none': 'No single change would have made it better: it takes two, or another story.',
  'change.not-needed': 'There is nothing to mend. Play it again for another truth.',
  'change.then': 'Taken together it would then have come across as {label}.',
  'change.without-reminder': 'Message {n}, day {day}, without the reminder of earlier messages.',
  'change.without-receipt-question': 'Message {n}, day {day}, without asking whether it arrived.',
  'change.without-grievance': 'Message {n}, day {day}, without a trace of being hurt.',
  'change.without-just-following-up': 'Message {n}, day {day}, without announcing that it follows up.',
  'change.without-resume': 'Message {n}, day {day}, without the résumé.',
  'change.shorter': 'Message {n}, day {day}, within half a minute.',
  'change.to-the-manager': 'Message {n}, day {day}, to {name} and not to HR.',
  'change.with-value': 'Message {n}, day {day}, with one thing in it worth having.',
  'change.left-out': 'Message {n}, day {day}, not sent at all.',
  'change.note-on-the-day': 'A thank-you on the day of the interview.',
  'change.follow-up-with-value': 'One message with something worth having, by the day it was due.',

  'label.assertive': 'assertive',
  'label.desperate': 'desperate',
  'label.stalker': '{stalker}',
  'label.no-follow-up': 'no follow-up',
  'label.unformed': 'nothing yet',
  'label.and': '{a}, with a streak of {b}',

  'meaning.assertive':
    'There was something in it for them, it came in time, and it left room for an answer. That is the follow-up people are glad to get.',
  'meaning.desperate':
    'The messages were about getting news, and gave little back. From a full desk that reads as somebody with nothing else going on.',
  'meaning.stalker':
    'The messages went on past the point where silence had answered, or let the hurt show. From the other side that is where caution sets in.',
  'meaning.no-follow-up':
    'Too little arrived for anyone to see an interest. From the other side silence looks like another job found.',
  'meaning.assertive/desperate':
    'There was real value in it, and beside it something that only asked. The asking is what makes people hurry.',
  'meaning.assertive/stalker':
    'There was real value in it, and then it went on a little too long or reminded a little too much.',
  'meaning.assertive/no-follow-up':
    'What arrived was good. Something that was due was missing: a thank-you, a follow-up, or the message where it could be read.',
  'meaning.desperate/stalker':
    'The messages asked and gave nothing back, and they did not stop when nobody answered. It is one step from asking to pressing.',

  'curve.heading': 'Day by day',
  'curve.about': 'How it came across at the end of each day; the numbers are your contacts.',
  'curve.table': 'The same as a table',
  'curve.day': 'Day',
  'curve.band': 'Reaction',
  'curve.as': 'Came across as',
  'curve.contacts': 'Contacts',
  'curve.advised': 'the day they named',
  'band.warm': 'pleased',
  'band.open': 'open',
  'band.flat': 'indifferent',
  'band.irritated': 'irritated',
  'band.alarmed': 'alarmed',

  'why.heading': 'Contact by contact',
  'why.contact': 'Day {day}, {weekday}: {channel} to {name}',
  'why.for-you': 'Day {day}, {weekday}: {from}, for you – {channel} to {name}',
  'why.nothing': 'No rule has anything to say about this one.',
  'why.kept': 'Well done',
  'why.broken': 'This cost you',
  'why.instead': 'What would have changed it:',
  'why.other.one': '{n} more rule about this one',
  'why.other.other': '{n} more rules about this one',
  'why.none': 'You sent nothing at all.',
  'why.rule': 'rule {id}',
  'why.whole': 'Over the whole time',
  'why.on': 'Day {day}',

  'because.words': '“{words}”',
  'because.seconds': 'What decided it: its length, {seconds} seconds.',
  'because.to': 'What decided it: who it went to.',
  'because.attachments': 'What decided it: what was attached.',
  'because.day': 'What decided it: the day, day {day}.',
  'because.channel': 'What decided it: the way it travelled.',
  'because.response': 'What decided it: the answer, or none.',
  'because.cues': 'What decided it: what could be heard on the line.',
  'because.relation': 'What decided it: who spoke for you.',
  'because.value': 'What decided it: what was in it for them.',
  'because.movedOn': 'What decided it: that you let it go.',
  'because.purpose': 'What decided it: what it was for.',

  'card.heading': 'The card to take along',
  'card.lead': 'The article’s advice, in our words:',
  'card.1': 'Say thank you on the day of the interview.',
  'card.2':
    'Never get in touch just to follow up. Bring something worth having, and let your question ride along.',
  'card.3': 'On voicemail: short. Say what you have, keep the detail for the call back.',
  'card.4': 'In writing: an article about their business beats your résumé, which they have.',
  'card.5': 'Let people they trust speak for you, within one week, each with a problem you solved.',
  'card.6': 'Silence is an answer. After it, put your evenings into the next opening.',
  'card.7': 'Selling for a living? Then coming back is part of the test – but never empty-handed.',
  'card.source':
    'Phil Rosenberg, “How Employers View Your Follow-up: Desperate, Stalker or Assertive?”, reCareered, 14 November 2011.',
  'card.link': 'recareered.com (opens another site)',
  'card.opinion': 'It is one coach’s opinion, written in a slump. How well is it supported elsewhere?',
  'evidence.thanks':
    'Thank-you notes: supported, varies by culture. Four in five HR managers weighed them in one US survey (Robert Half 2017); in Canada more than a third found them no help.',
  'evidence.repeat':
    'Not calling again and again: supported. A third of HR managers had ruled somebody out for being too pushy (Accountemps 2018).',
  'evidence.silence':
    'Silence as a no: contested. It is common (61–75 % of candidates meet it; Greenhouse 2022, 2024) and often, not always, a no.',
  'evidence.referrals':
    'Letting others speak for you: supported, with one voice against. Referred people are hired far more often (Lever); one recruiter writes that nudges from inside annoy (Sackett).',
  'evidence.voicemail': 'Short voicemails: weakly supported, by sales practice.',
  'evidence.others': 'Everything else: the article only; no study found.',

  'again.heading': 'And now?',
  'again.fresh': 'Play again – perhaps with another truth',
  'again.same': 'The same again, to do one thing differently',
  'again.shelf': 'Back to the shelf',
} as const
