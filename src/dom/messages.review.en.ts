/** Words of the review, in English; `{stalker}` stands for the player's word for the strongest perception. */
export const reviewWords = {
  'review.loading': 'Reading it all again, from the other chair …',
  'review.none': 'There is nothing to look back on yet. A review comes when a play has ended.',
  'review.none-back': 'To the shelf',

  'side.heading': 'From {name}’s side',
  'side.note':
    'So much was true there; from outside, little of it could be known. Each play draws one of several truths.',
  'side.same':
    'And it changed nothing: whatever had been true on their side, the very same messages would have ended the very same way. It was the messages that decided.',
  'side.elsewhere':
    'With something else true on their side, the very same messages would have ended as {headline}. Which of them is true was never in your hands.',
  'side.apart':
    'With something else true on their side, other answers would have come, and your days would have gone otherwise.',
  'side.judged-same': 'How you came across would have been the same, though.',

  'across.heading': 'How it came across',
  'across.lead': 'According to the article, your messages, taken together, came across as',
  'across.for-you': 'What spoke for you: {messages} had something in it for them.',
  'across.for-you-several': 'What spoke for you: {messages} had something in them for the other side.',
  'across.judged': 'Everything that reached {company} counts.',

  'turns.heading': 'The turns that decided it',
  'turns.working': 'Every way it could have gone is being looked at. One moment …',
  'turns.failed': 'This part could not be worked out here. Everything else stands.',
  'turns.inexact': 'This scenario has too many ways for an exact answer, so none is given.',
  'turns.none':
    'Nothing that decides was given away: with what you could know, each of your decisions was as good as any, or nearly so.',
  'turns.one':
    'Each decision is held against the best that could still be done with what you could know then. One gave away most:',
  'turns.lead':
    'Each decision is held against the best that could still be done with what you could know then. These gave away most:',
  'turns.heaviest': 'Over all that could have been true, this one cost most.',
  'turns.decided': 'Under what was true, it was here that the way to an offer or a second interview closed.',
  'turns.decided-little':
    'Over all that could have been true it cost little. Under what was true, it was here that the way to an offer or a second interview closed.',
  'turns.better': 'What would have been better?',
  'turns.instead':
    'Played on from there as well as could be, it would have ended as {headline} and come across as {label}.',
  'turns.instead-same':
    'Played on from there as well as could be, it would still have ended as {headline}, and come across as {label}.',
  'turns.before-after':
    'Until then this was within reach: {before}, with messages that come across as {like}. After it, at best: {after}, {as}.',
  'turns.same-end':
    'What could be reached stayed {after}; but until then your messages could still come across as {like}, and after it at best as {as}.',
  'turns.ending': '“{headline}” ({kind})',
  'ending.offer': 'an offer',
  'ending.second-interview': 'a second interview',
  'ending.kept-warm': 'kept in mind for later',
  'ending.moved-on': 'turning elsewhere in good time',
  'ending.politely-dropped': 'a polite no',
  'ending.silently-dropped': 'no answer at all',
  'ending.gave-up': 'given up too early',
  'ending.time-up': 'time ran out',
  'ending.blocked': 'asked not to write any more',
  'turns.no-matter':
    'The same could still be reached after it. Over all that could have been true it was a little less than could be done.',
  'turns.left-out':
    'The same ending could still be reached after it. What the best way had in your favour, and yours did not:',
  'turns.left-out-elsewhere':
    'Under what was true here it cost nothing, and you could not know that. Nothing you had seen ruled out “{title}”, and then the better way had this in your favour, and yours did not:',
  'turns.elsewhere':
    'Under what was true here it cost nothing, and you could not know that. Nothing you had seen ruled out “{title}”: then the better way would have led to {before}, and yours at best to {after}.',
  'turns.elsewhere-like':
    'Under what was true here it cost nothing, and you could not know that. Nothing you had seen ruled out “{title}”: then you would have come across as {like}, and after this at best as {less}.',
  'turns.line': 'From there the best way would have been:',
  'turns.all': 'Every decision',
  'turns.all-about':
    'Each is held against what could still be reached then: a fault made before costs little when it is made again.',
  'turns.day': 'Day {day}, {weekday}',
  'turns.wait': 'Wait',
  'turns.move-on': 'Move on',
  'turns.not-sent-wait':
    'The days that passed then were days on which something useful would still have counted.',
  'turns.not-sent-late': 'There was nothing left to wait for: the time had come to turn elsewhere.',
  'turns.not-sent-other': 'There was more to be had from here than this way led to.',
  'turns.too-little':
    'Nothing speaks against it by itself. But something better was at hand, and its day was this one.',
  'quality.best': 'best',
  'quality.good': 'good',
  'quality.slip': 'a slip',
  'quality.mistake': 'a mistake',
  'quality.blunder': 'a blunder',
  'quality.missed': 'a missed chance',

  'change.heading': 'The one change that would have done most',
  'change.head-kept': 'What to change',
  'change.head-none': 'What would have helped',
  'change.several': 'What would have done most, taken together',
  'change.none': 'No one or two changes would have been enough: too much of it pulls the same way.',
  'change.not-needed': 'Nothing about how you came across. Play it again for another truth.',
  'change.then':
    'Everything else unchanged, it would have come across as {label}. That is how it looks from there; what would have changed the ending stands with the turns above.',
  'change.further': 'To come across as assertive it would have taken this as well:',
  'change.without-reminder': 'Message {n}, day {day}, without the reminder of earlier messages.',
  'change.without-receipt-question': 'Message {n}, day {day}, without asking whether it arrived.',
  'change.without-grievance': 'Message {n}, day {day}, without a trace of being hurt.',
  'change.without-just-following-up': 'Message {n}, day {day}, without announcing that it follows up.',
  'change.without-resume': 'Message {n}, day {day}, without the résumé.',
  'change.shorter': 'Message {n}, day {day}, within half a minute.',
  'change.to-the-manager': 'Message {n}, day {day}, to {name} and not to HR.',
  'change.with-value': 'Message {n}, day {day}, with one thing in it worth having.',
  'change.with-item': 'Message {n}, day {day}, with one thing in it worth having. You had one: {item}.',
  'change.left-out': 'Message {n}, day {day}, not sent at all.',
  'change.note-on-the-day': 'A thank-you on the day of the interview.',
  'change.follow-up-with-value': 'One message with something worth having, by the day it was due.',

  'label.assertive': 'assertive',
  'label.desperate': 'desperate',
  'label.stalker': '{stalker}',
  'label.no-follow-up': 'no follow-up',
  'label.unformed': 'nothing yet',
  'label.and': '{a}, with a streak of {b}',
  'label.assertive/no-follow-up': 'assertive, with something missing',

  'messages.one': 'message {list}',
  'messages.other': 'messages {list}',
  'messages.and': '{some} and {last}',

  'reason.nothing-arrived':
    'Nothing of yours arrived. From the other side silence looks like another job found.',
  'reason.grievance':
    'In {messages} the hurt showed. From the other side that is where caution sets in, and nothing else outweighs it.',
  'reason.empty-reminder': 'There was nothing else in it, either.',
  'reason.pressing': 'And nothing you sent yourself, thanks aside, had anything in it for them.',
  'reason.empty-and-hurt':
    'What you sent only asked, and in {messages} there was a trace of being hurt. It is one step from asking to pressing.',
  'reason.faint-grievance':
    'In {messages} there was a trace of being hurt. Beside all that was good, it is the part that stays.',
  'reason.reminder': 'Beside all that was good, it is the part that stays.',
  'reason.empty-hunting':
    'For this kind of job coming back is part of the test. Coming back with nothing in hand is not ({messages}).',
  'reason.empty-past-silence':
    'Thanks aside, there was nothing for them in what you sent – and {messages} went out while an earlier message had been without an answer for days. It is one step from asking to pressing.',
  'reason.only-empty':
    'Thanks aside, there was nothing for them in what you sent ({messages}). From a full desk that reads as a need, and not as an offer.',
  'reason.value-and-pressing': 'Beside it there was real value in what you sent.',
  'reason.value-and-empty':
    'There was real value in what you sent. But there was nothing for them in {messages}, and that is the part that presses.',
  'reason.nothing-after-thanks':
    'Your thanks arrived, and then nothing: no follow-up by the day one was due. It looks like interest that wore off.',
  'reason.value-past-silence':
    'It all had something in it. But {messages} came after several of the kind had gone unanswered, and whatever lies behind it, the article reads such silence as a no.',
  'reason.announced':
    'What you sent was worth having. But {messages} said, in so many words, that it was only following up, and that turns a gift into a request.',
  'reason.long-voicemail':
    'What you sent was worth having. On voicemail it took too long ({messages}); somebody with hundreds of messages does not hear the end.',
  'reason.through-hr':
    'What you sent was worth having. But {messages} went to HR, who know nothing before the manager decides.',
  'reason.long-call':
    'What you sent was worth having. But the call went on while they were trying to get back to work ({messages}).',
  'reason.resume':
    'What you sent was good. But the résumé came along with {messages}, and mail with a résumé goes to HR unread.',
  'reason.no-thanks':
    'What you sent was good. But a thank-you never came, and its absence reads as less than interested.',
  'reason.left-early':
    'What you sent was good. But for this kind of job they expect you to come back more often before you let go.',
  'reason.welcome':
    'There was something in it for them, and it left them room to answer. That is the follow-up people are glad to get.',
  'by.S2': 'With {messages}, one contact that only asked followed another within a day.',
  'by.S3': 'With {messages} it was three with nothing in them.',
  'by.S4':
    'In {messages} they were reminded of what they had not answered. However friendly, that reads as a reproach.',
  'by.S5': 'In {messages} you asked whether an earlier one had arrived. That says: you owe me an answer.',
  'by.!S7':
    'With {messages} you asked once more while an earlier message had been without an answer for days.',
  'still.left-early': 'It would still be an early goodbye for this kind of job.',
  'still.no-thanks': 'A thank-you would still be missing.',
  'still.resume': 'There would still be the résumé with {messages}.',
  'still.long-call': 'There would still be the call that went on ({messages}).',
  'still.through-hr': 'There would still be {messages}, to HR.',
  'still.long-voicemail': 'There would still be the length of {messages}.',
  'still.announced': 'There would still be the announcement in {messages}.',
  'still.value-past-silence': 'There would still be {messages}, after several without an answer.',
  'still.nothing-after-thanks': 'A follow-up would still be missing.',
  'still.value-and-empty': 'There would still be {messages}, with nothing but the question.',
  'still.value-and-pressing':
    'There would still be {messages}, too soon after another or while an earlier one had no answer.',
  'still.only-empty': 'There would still be {messages}, with nothing but the question.',
  'still.empty-past-silence': 'There would still be {messages}, asking while an earlier one had no answer.',
  'still.empty-hunting': 'There would still be nothing in {messages}.',
  'still.reminder': 'What {messages} said about earlier messages would still be there.',
  'still.faint-grievance': 'The trace of being hurt in {messages} would still be there.',
  'still.empty-and-hurt': 'The trace of being hurt in {messages} would still be there.',

  'curve.heading': 'Day by day',
  'curve.about':
    'How it came across at the end of each day; the numbers are your contacts. Below it, the pieces of advice you had kept until then.',
  'curve.kept': 'advice kept',
  'curve.kept-none': 'none',
  'curve.table': 'The same as a table',
  'curve.day': 'Day',
  'curve.stretch': '{day}–{until}, {from}–{to}',
  'curve.band': 'Reaction',
  'curve.as': 'Came across as',
  'curve.contacts': 'Contacts',
  'curve.advised': 'the day they named',
  'band.warm': 'pleased',
  'band.open': 'open',
  'band.flat': 'indifferent',
  'band.irritated': 'irritated',
  'band.alarmed': 'alarmed',

  'why.answer': '{name}, day {day}: “{words}”',
  'why.turn': 'Then: {turn}',
  'why.no-answer': 'No answer came.',
  'why.heading': 'Contact by contact',
  'why.contact': 'Day {day}, {weekday}: {channel} to {name}',
  'why.for-you': 'Day {day}, {weekday}: {from}, for you – {channel} to {name}',
  'why.nothing': 'No rule has anything to say about this one.',
  'why.requested':
    'They had asked for this. It is an answer, not a follow-up, and often it is what moves things.',
  'why.note': 'A thank-you counts most on the day itself; later it is still better than none.',
  'why.value': 'It had something in it for them. That is what counts, and nothing speaks against it.',
  'why.missed':
    'Nobody picked up, so no word of it was heard. What arrived was a missed call, and a missed call counts by what it was for.',
  'why.kept': 'Well done',
  'why.broken': 'This cost you',
  'why.instead': 'What would have changed it:',
  'why.other.one': '{n} more thing about this one',
  'why.other.other': '{n} more things about this one',
  'why.none': 'You sent nothing at all.',
  'why.sign': 'A sign on the line',
  'why.whole': 'Over the whole time',
  'why.on': 'Day {day}',

  'because.words': '“{words}”',
  'because.unheard': 'What you had ready to say: “{words}”',
  'because.silence':
    'What decided it: what you sent on day {since} still had no answer on day {day}, {days} days later. An answer to something else does not count for it.',
  'because.silence-named':
    'Nor does it help that they had named this day: by the article, the day is for bringing something.',
  'because.silence-value':
    'What decided it: several messages with something in them had gone unanswered before.',
  'because.seconds':
    'What decided it: its length, {seconds} seconds. The article names no number; here the line is {limit}.',
  'because.to': 'What decided it: who it went to.',
  'because.attachments': 'What decided it: what was attached.',
  'because.day': 'What decided it: the day, day {day}.',
  'because.channel': 'What decided it: the way it travelled.',
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
  'card.6':
    'Silence is an answer to what you have sent. With nothing of use left to send, put your evenings into the next opening.',
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
  'again.map': 'See the map',
  'again.shelf': 'Back to the shelf',
} as const
