import { describe, expect, it } from 'vitest'
import { perceptionInWords } from '../../src/review/transcript'
import { play } from '../support/play'
import { makeChoice, makeSmall } from '../support/scenario'
import { transcript } from '../support/transcript'

describe('a transcript', () => {
  it('tells the days, messages, findings, perception and ending of a play', () => {
    expect(transcript(play(makeSmall(), ['note', 'wait', 'ask', 'move-on']))).toMatchInlineSnapshot(`
      "Day 0, Thursday
        Mara Ek looks neutral (open)
        comes across as unformed (open)
        [desk, office]
        Your desk.
        > you send email 0 to Mara Ek:
          Thank you.
        finding A1 by contact 0: purpose, day
        email 0 reaches Mara Ek
        email 0 read by Mara Ek
        < Mara Ek, email 0: none
        Mara Ek looks neutral (open)
        Mara Ek thinks: "Hm."
        [desk, office]
        Your desk.
      Day 1, Friday
        silence, 1 day in a row, 0 unanswered
      Day 2, Saturday
        silence, 2 days in a row, 0 unanswered
      Day 3, Sunday
        silence, 3 days in a row, 0 unanswered
        [desk, office]
        Your desk.
        > you send email 1 to Mara Ek:
          Any news?
        finding D2 by contact 1: purpose, saysJustFollowingUp, value
        finding D3 by contact 1: purpose, saysJustFollowingUp, channel
        finding !A4 by contact 1: purpose, saysJustFollowingUp, value
        email 1 reaches Mara Ek
        email 1 archived by Mara Ek
        < Mara Ek, email 1: none
        Mara Ek looks annoyed (irritated)
        Mara Ek thinks: "Again."
        comes across as desperate (irritated)
        [desk, office]
        Your desk.
        you move on
        [moved, office]
        ENDING moved-on: "Elsewhere"
        You moved on.
        finding S7 by the whole history: movedOn
        VERDICT on day 14: desperate; rules D2 D3 S7 A1 !A4"
    `)
  })

  it('tells a call turn by turn', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice(
          'call',
          { channel: 'call', seconds: 20, text: 'Hello, Mara.' },
          { responses: [{ kind: 'takes-call', says: 'Yes?', cues: ['keyboard'] }] },
        ),
        {
          kind: 'turn',
          id: 'offer',
          label: 'Offer',
          uses: 'price',
          text: 'Kestrel has cut its prices.',
          seconds: 30,
          wording: [],
          responses: [{ kind: 'engaged', says: 'Tell me.', shows: 'She sits up.' }],
          hangUp: true,
          to: [{ to: 'desk' }],
        },
        {
          kind: 'prepare',
          id: 'read',
          label: 'Read',
          item: 'price',
          text: 'You read.',
          to: [{ to: 'desk' }],
        },
      ],
    })
    expect(transcript(play(scenario, ['read', 'call', 'offer']))).toMatchInlineSnapshot(`
      "Day 0, Thursday
        Mara Ek looks neutral (open)
        comes across as unformed (open)
        [desk, office]
        Your desk.
        prepared price: You read.
        [desk, office]
        Your desk.
        > you send call 0 to Mara Ek (20 s):
          Hello, Mara.
        call 0 is taken by Mara Ek
        cue: keyboard
        < Mara Ek, call 0: takes-call: "Yes?"
        Mara Ek looks annoyed (irritated)
        Mara Ek thinks: "Again."
        comes across as desperate (irritated)
        [desk, office]
        Your desk.
        > you say, 30 s: "Kestrel has cut its prices."
        < Mara Ek, call 0: engaged: "Tell me." (She sits up.)
        Mara Ek looks delighted (warm)
        Mara Ek thinks: "Useful."
        comes across as assertive (warm)
        finding C1 by contact 0: cues
        call 0 ends with Mara Ek
        call 0 taken by Mara Ek after 50 s
        Mara Ek looks delighted (warm)
        [desk, office]
        Your desk."
    `)
  })

  it('tells answers, events and drafts that wrote themselves', () => {
    const scenario = makeSmall(
      {
        choices: [
          makeChoice('note', { purpose: 'thank-you' }, { responses: [{ kind: 'replies', afterDays: 1 }] }),
          makeChoice('mail', { subject: 'News', value: 'industry-info', attachments: ['article:industry'] }),
        ],
        itch: [
          makeChoice('urge', { text: 'Hi!\nJust checking in.' }, { when: { fact: 'flag', of: 'rival' } }),
        ],
        wait: { days: 2, to: [{ to: 'desk' }] },
      },
      {
        flags: ['rival'],
        events: [
          {
            id: 'other',
            day: 2,
            kind: 'rival',
            text: 'A rival wrote.',
            by: 'mara',
            shortlist: 3,
            set: ['rival'],
          },
        ],
      },
    )
    expect(
      transcript(play(scenario, ['note', 'wait', 'wait', 'wait', 'urge', 'mail'])),
    ).toMatchInlineSnapshot(`
      "Day 0, Thursday
        Mara Ek looks neutral (open)
        comes across as unformed (open)
        [desk, office]
        Your desk.
        > you send email 0 to Mara Ek:
          Any news?
        finding A1 by contact 0: purpose, day
        email 0 reaches Mara Ek
        email 0 read by Mara Ek
        Mara Ek looks neutral (open)
        Mara Ek thinks: "Hm."
        [desk, office]
        Your desk.
      Day 1, Friday
        < Mara Ek, email 0: replies
        Mara Ek looks neutral (open)
        [desk, office]
        Your desk.
      Day 2, Saturday
        rival from Mara Ek: A rival wrote. (shortlist now 3)
        [desk, office]
        Your desk.
      Day 3, Sunday
        silence, 1 day in a row, 0 unanswered
      Day 4, Monday
        silence, 2 days in a row, 0 unanswered
        [desk, office]
        Your desk.
        > you send email 1 to Mara Ek (a draft that wrote itself):
          Hi!
          Just checking in.
        finding D2 by contact 1: purpose, saysJustFollowingUp, value
        finding D3 by contact 1: purpose, saysJustFollowingUp, channel
        finding !A4 by contact 1: purpose, saysJustFollowingUp, value
        email 1 reaches Mara Ek
        email 1 archived by Mara Ek
        < Mara Ek, email 1: none
        Mara Ek looks annoyed (irritated)
        Mara Ek thinks: "Again."
        comes across as desperate (irritated)
        [desk, office]
        Your desk.
        > you send email 2 to Mara Ek (subject "News"; attached article:industry):
          Any news?
        finding A6 by contact 2: attachments, value
        email 2 reaches Mara Ek
        email 2 starred by Mara Ek
        < Mara Ek, email 2: none
        Mara Ek looks distracted (open)
        Mara Ek thinks: "Hm."
        comes across as mixed of assertive and desperate (open)
        [desk, office]
        Your desk."
    `)
  })
})

describe('a perception in words', () => {
  it('names both labels of a mixture', () => {
    expect(perceptionInWords('assertive/stalker')).toBe('mixed of assertive and stalker')
    expect(perceptionInWords('no-follow-up')).toBe('no-follow-up')
  })
})
