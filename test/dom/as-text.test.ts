import { describe, expect, it } from 'vitest'
import { digestAsText } from '../../src/dom/review/as-text'
import { digestOf } from '../../src/dom/review/digest'
import { reviewOf } from '../../src/review'
import { movesOfSession } from '../../src/review/moves'
import { solve } from '../../src/review/solve'
import { makeSmall } from '../support/scenario'

const scenario = makeSmall()
const log = ['note', 'wait', 'ask', 'move-on']
const review = reviewOf(scenario, 1, log)

function ratedMoves() {
  const solution = solve(scenario)
  if (!solution.exact) throw new Error('a small scenario is solved exactly')
  return movesOfSession(solution, scenario, 1, log)
}

describe('a review as text', () => {
  it('tells everything in the order of the page', () => {
    const text = digestAsText(digestOf({ review, rated: ratedMoves(), scenario, word: 'alarming' }))
    expect(text).toMatchInlineSnapshot(`
      "Callback, a review: Small, Northway

      Elsewhere
      You moved on.

      FROM MARA’S SIDE
      Busy – She was busy.

      HOW IT CAME ACROSS
      According to the article, your messages, taken together, came across as desperate.
      Thanks aside, there was nothing for them in what you sent (message 2). From a full desk that reads as a need, and not as an offer.
      How well that is supported – the article only.

      THE TURNS THAT DECIDED IT
      Each decision is held against the best that could still be done with what you could know then. One gave away most:
      – Day 3, Sunday: ask (a mistake)
         It is about you, and what you hope for. There is nothing in it that they could use. What decided it: what it was for.
         Better: note; Wait; Move on.
         Played on from there as well as could be, it would still have ended as “Elsewhere” (turning elsewhere in good time), and come across as assertive, with something missing.

      CONTACT BY CONTACT
      1. Day 0, Thursday: E-mail to Mara
         note
         Mara reads it.
         No answer came.
         Well done: Thanks on the day of the interview, while they still remember the conversation: no day is better. (elsewhere: supported)
      2. Day 3, Sunday: E-mail to Mara
         ask
         Mara files it away.
         No answer came.
         This cost you: It is about you, and what you hope for. There is nothing in it that they could use. (the article only)
         What decided it: what it was for.
      Over the whole time: Something had gone unanswered, and instead of one more message the evenings went into other openings.

      THE ONE CHANGE THAT WOULD HAVE DONE MOST
      – Message 2, day 3, with one thing in it worth having. You had one: Article.
      Everything else unchanged, it would have come across as assertive. That is how it looks from there; what would have changed the ending stands with the turns above.

      THE CARD TO TAKE ALONG
      The article’s advice, in our words:
      1. Say thank you on the day of the interview.
      2. Never get in touch just to follow up. Bring something worth having, and let your question ride along.
      3. On voicemail: short. Say what you have, keep the detail for the call back.
      4. In writing: an article about their business beats your résumé, which they have.
      5. Let people they trust speak for you, within one week, each with a problem you solved.
      6. Silence is an answer to what you have sent. With nothing of use left to send, put your evenings into the next opening.
      7. Selling for a living? Then coming back is part of the test – but never empty-handed.
      Phil Rosenberg, “How Employers View Your Follow-up: Desperate, Stalker or Assertive?”, reCareered, 14 November 2011.
      "
    `)
  })

  it('leaves nothing unfilled, and says so where a play could not be rated', () => {
    const text = digestAsText(digestOf({ review, rated: null, scenario, word: 'stalker' }))
    expect(text).toContain('Not worked out here.')
    expect(text).not.toMatch(/[{}]|undefined|null/)
  })

  it('says of nothing sent that nothing was sent', () => {
    const none = reviewOf(scenario, 1, ['move-on'])
    const text = digestAsText(digestOf({ review: none, rated: null, scenario, word: 'stalker' }))
    expect(text).toContain('CONTACT BY CONTACT\nYou sent nothing at all.')
  })

  it('is shorter for paper, and shortest where there is much to tell', () => {
    const about = { review, rated: ratedMoves(), scenario, word: 'stalker' } as const
    const lengths = (['full', 'short', 'least'] as const).map(
      (detail) => digestAsText(digestOf(about, detail)).length,
    )
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
    expect(new Set(lengths).size).toBe(3)
  })
})
