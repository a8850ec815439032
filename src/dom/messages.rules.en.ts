import type { RuleCode } from '../rubric'

/** What the rubric says about one code, in words about the message. */
export interface RuleWords {
  /** Why it came across as it did, at most 25 words; no word for a perception. */
  why: string
  /** What would have changed it, for advice that was broken; else null. */
  instead: string | null
}

/** Words for every code of the rubric, in English; after the article's claims, in our own words. */
export const rules: Readonly<Record<RuleCode, RuleWords>> = {
  D1: {
    why: 'The day was right: they had named it. But others get in touch then too, and with nothing in hand yours is one of many.',
    instead: 'Use the named day, but bring something: a fact, an idea, an article.',
  },
  D2: {
    why: 'It is about you, and what you hope for. There is nothing in it that they could use.',
    instead: 'Put in one thing they could use even if they never hire you.',
  },
  D3: {
    why: 'With nothing in it for them there was little to answer.',
    instead: 'Give a reason to reply: something they would be glad to know.',
  },
  D4: {
    why: 'The call got through, interrupted a busy day and then had nothing to offer.',
    instead: 'Before you dial, know what they will have gained when you hang up.',
  },
  D5: {
    why: 'Long voicemails lose. Somebody with hundreds of messages does not hear them to the end.',
    instead: 'Say it in under half a minute: who you are, what you have, your number.',
  },
  D6: {
    why: 'HR knows nothing until the manager decides. Asking them gains no news and makes a second person busy.',
    instead: 'Leave HR alone unless they asked you for something; bring value to the manager.',
  },
  D8: {
    why: 'The signs said that this one was over. Going on asking does not reopen it.',
    instead: 'After the second “still deciding” put the effort into a live chance.',
  },
  C1: {
    why: 'A keyboard in the background: for a moment something else had their hands.',
    instead: 'At the sound of typing, say your one useful thing and let them go.',
  },
  C2: {
    why: 'The answers got shorter and further away: something else had the listener.',
    instead: 'Offer the useful part at once, or end it kindly yourself.',
  },
  C3: {
    why: 'Being put on hold says that something else matters more right now.',
    instead: 'Let the call end there and send the useful part in writing.',
  },
  C4: {
    why: 'They were closing the call down. Holding on makes the next one harder to take.',
    instead: 'Be the one who ends it: one sentence, thanks, goodbye.',
  },
  S1: {
    why: 'A second one with nothing in it: from their side a pattern begins here.',
    instead: 'After one question the next message has to carry something of use.',
  },
  S2: {
    why: 'Two empty messages within a day of each other feel like pressure, whatever the channel.',
    instead: 'Leave days between messages, and never send two in a row without value.',
  },
  S3: {
    why: 'Three or more with nothing in them: whatever is answered, this goes on asking.',
    instead: 'Stop at one. The next has to bring something.',
  },
  S4: {
    why: 'Reminding people of messages they did not answer reads as a reproach, however friendly.',
    instead: 'Write as if it were the first message; never count the earlier ones.',
  },
  S5: {
    why: 'Asking whether a message arrived says: you owe me an answer. It almost always arrived.',
    instead: 'Take for granted that it arrived. Send something new, or nothing.',
  },
  S6: {
    why: 'A trace of being offended is enough. Nobody hires the trouble they can already hear coming.',
    instead: 'Be as angry as you like – in the kitchen. Write tomorrow, or not at all.',
  },
  S7: {
    why: 'Something had gone unanswered, and instead of one more message the evenings went into other openings.',
    instead: null,
  },
  '!S7': {
    why: 'An earlier message had had no answer for days. Whatever lies behind it, the article reads such silence as a no. This one went on.',
    instead: 'After days without an answer bring something new and of use, or let it rest.',
  },
  A1: {
    why: 'Thanks on the day of the interview, while they still remember the conversation: no day is better.',
    instead: null,
  },
  '!A1': {
    why: 'Thanks are worth most on the same day. Late, they count for less; left out, for nothing.',
    instead: 'Write the thank-you the same evening; five lines are plenty.',
  },
  A2: {
    why: 'The thank-you carried something worth reading, so it was a first follow-up too.',
    instead: null,
  },
  A3: {
    why: 'There was a reason of its own to get in touch, and not only the question.',
    instead: null,
  },
  '!A3': {
    why: 'Its reader hears: I want to know where I stand. Whatever else is in it comes after that.',
    instead: 'Have another reason to get in touch. Ask your question along the way, and never announce it.',
  },
  A4: {
    why: 'Whatever you sent, thanks aside, brought something. Their name for you is now: the one with the useful things.',
    instead: null,
  },
  '!A4': {
    why: 'One of the messages brought nothing, and from the other side that is the one that sticks.',
    instead:
      'No message without something in it for them. Get it ready first; one such message beats three without.',
  },
  A5: {
    why: 'A short voicemail that names what you have and keeps the detail for the call back: worth returning.',
    instead: null,
  },
  '!A5': {
    why: 'The voicemail told it all, or took too long. There is nothing left to call back for.',
    instead: 'Say what you have, not what is in it, in under 30 seconds.',
  },
  A6: {
    why: 'An article about their business came along: useful with or without you.',
    instead: null,
  },
  A7: {
    why: 'It raised a problem they have, asked how they handle it and showed where you had solved it.',
    instead: null,
  },
  A8: {
    why: 'Somebody they trust spoke for you. That counts for more than you can say yourself.',
    instead: null,
  },
  A9: {
    why: 'Several people spoke for you within one week: hard to overlook.',
    instead: null,
  },
  '!A9': {
    why: 'Several people spoke for you, but spread over weeks each one stands alone.',
    instead: 'Ask your referrers to write within the same week.',
  },
  A10: {
    why: 'Whoever spoke for you named a problem you had solved and that exists here too.',
    instead: null,
  },
  '!A10': {
    why: 'Kind words without a case could be said of anyone. They give the manager nothing to hold on to.',
    instead: 'Ask each referrer to name one problem you solved that they have here too.',
  },
  A11: {
    why: 'The résumé stayed at home. They have it already.',
    instead: null,
  },
  '!A11': {
    why: 'The résumé came along once more. They have it, and attaching it changes where the message goes.',
    instead: 'Leave the résumé off unless somebody asks for it.',
  },
  A12: {
    why: 'A message with a résumé goes to HR unread, and everything good in it goes along.',
    instead: 'Send the useful part alone; then the manager reads it.',
  },
  H3: {
    why: 'For this kind of job, coming back again and again is part of what they want to see.',
    instead: null,
  },
  H4: {
    why: 'Asking their own successful people how they follow up is homework of the best kind.',
    instead: null,
  },
  N1: {
    why: 'No follow-up came by the day one was due. From the other side that reads as: found something else.',
    instead: 'One useful message around the day they named is enough to be in the race.',
  },
  N2: {
    why: 'No thank-you ever came. To many managers that says: not really interested.',
    instead: 'Five lines of thanks on the evening of the interview.',
  },
}
