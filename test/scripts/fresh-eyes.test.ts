import { describe, expect, it } from 'vitest'
import { readCast } from '../../assets/bake/cast-recipe'
import { choicesText, happeningIds, happeningNamed, moodNamed } from '../../scripts/boards/questions/choices'
import { type Answers, countAnswers, unlisted } from '../../scripts/boards/questions/confusion'
import { happenings, happeningsIn } from '../../scripts/boards/questions/happenings'
import { keyOf, numbered, type Right, shuffled } from '../../scripts/boards/questions/key'
import { questions } from '../../scripts/boards/questions/questions'
import { rehearse } from '../../scripts/boards/questions/rehearse'
import { reportOf, tableOf } from '../../scripts/boards/questions/report'
import { captionsOf, logLinesOf } from '../../scripts/boards/questions/words'
import { moods } from '../../src/engine'

const counted = <T>(things: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

describe('the questions to fresh eyes', () => {
  it('ask for every mood twice, on two managers', () => {
    expect(counted(questions.map(({ mood }) => mood))).toEqual(new Map(moods.map((mood) => [mood, 2])))
    expect(new Set(questions.map(({ mood, person }) => `${mood} ${person}`)).size).toBe(questions.length)
  })

  it('show every manager of the cast twice, in all five offices, and all that can have happened', () => {
    const managers = readCast().filter(({ role }) => role === 'manager')
    expect(counted(questions.map(({ person }) => person))).toEqual(new Map(managers.map(({ id }) => [id, 2])))
    expect(new Set(questions.map(({ place }) => place)).size).toBe(5)
    expect(new Set(questions.map(({ happened }) => happened))).toEqual(new Set(happeningIds))
  })

  it('never show a mood twice with the same happening, so that neither gives the other away', () => {
    expect(new Set(questions.map(({ mood, happened }) => `${mood} ${happened}`)).size).toBe(questions.length)
  })

  it.each(questions)('are right for $person, $mood, $happened: the engine has played it so', (question) => {
    const { mood, events, scenario, picture } = rehearse(question)
    expect(mood).toBe(question.mood)
    expect(happeningsIn(events)).toEqual([question.happened])
    expect(scenario.file.manager.look).toBe(picture.person)
  })

  it.each(questions)('have captions and a log for $person, $mood, $happened', (question) => {
    const played = rehearse(question)
    for (const lines of [captionsOf(played), logLinesOf(played)]) {
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.filter((line) => line === '' || line.includes('{'))).toEqual([])
    }
  })

  it('tell the log in the words in which the game prints it', () => {
    const [starred] = questions
    expect(logLinesOf(rehearse(starred as (typeof questions)[number])).slice(-4)).toEqual([
      'Marion puts a star on the mail.',
      'Marion looks interested.',
      'Marion thinks Haddad. I should learn how that is spelled.',
      'What now?',
    ])
  })
})

describe('the key', () => {
  it('has what is right for every question in the order in which it is asked', () => {
    const asked = shuffled(questions, () => 0.5)
    const key = keyOf(asked)
    expect(Object.keys(key)).toHaveLength(questions.length)
    for (const [index, { mood, happened }] of asked.entries())
      expect(key[numbered(index)]).toEqual({ mood, happened })
  })

  it('follows the order that the dice give', () => {
    const dice = [0.9, 0.1, 0.5]
    expect(shuffled(['a', 'b', 'c'], () => dice.shift() ?? 0)).toEqual(['b', 'c', 'a'])
  })
})

describe('the list to choose from', () => {
  it('has every mood and happening', () => {
    const text = choicesText()
    for (const mood of moods) expect(text).toContain(`\n  ${mood}`)
    for (const words of Object.values(happenings)) expect(text).toContain(words)
  })

  it('takes the game’s own word for a mood, and knows what is not on it', () => {
    expect(moodNamed(' Wary ')).toBe('suspicious')
    expect(moodNamed('worried')).toBe('worried')
    expect(moodNamed('sleepy')).toBeNull()
    expect(happeningNamed('mail-unread')).toBe('mail-unread')
    expect(happeningNamed('the e-mail is left unread')).toBe('mail-unread')
    expect(happeningNamed('The e-mail is forwarded to HR')).toBe('mail-forwarded')
    expect(happeningNamed('a party')).toBeNull()
  })
})

describe('the confusion tables', () => {
  const right: Record<string, Right> = {
    '01': { mood: 'annoyed', happened: 'call-missed' },
    '02': { mood: 'bored', happened: 'silence' },
  }
  const said = (...[one, two]: [[string, string], [string, string]]): Answers => ({
    '01': { mood: one[0], happened: one[1] },
    '02': { mood: two[0], happened: two[1] },
  })
  const answers = [
    said(['annoyed', 'call-missed'], ['neutral', 'silence']),
    said(['wary', 'call-missed'], ['bored', 'a party']),
  ]

  it('count what was right of mood, of happening and of both', () => {
    const { moods: _, happenings: __, ...count } = countAnswers(right, answers)
    expect(count).toEqual({ answerers: 2, asked: 4, mood: 2, happened: 3, both: 1 })
  })

  it('have a row for what was shown and a column for what was named', () => {
    const count = countAnswers(right, answers)
    expect(tableOf('mood', count.moods, moods)).toEqual([
      '| mood shown ↓ named → | neutral | bored | suspicious | annoyed |',
      '|---|--:|--:|--:|--:|',
      '| bored | 1 | **1** | · | · |',
      '| annoyed | · | · | 1 | **1** |',
    ])
    expect(count.happenings.get('silence')?.get(unlisted)).toBe(1)
  })

  it('refuse to be made of nothing, of half an answer, or of an answer to something else', () => {
    expect(() => countAnswers(right, [])).toThrow('there are no answers to count')
    expect(() => countAnswers(right, [{ '01': { mood: 'bored', happened: 'silence' } }])).toThrow(
      'answerer 1 has no mood or no happening for "02"',
    )
    const extra = { ...answers[0], '03': { mood: 'bored', happened: 'silence' } }
    expect(() => countAnswers(right, [extra])).toThrow('answerer 1 answers "03", which was not asked')
  })

  it('stand in a page that carries its date and rounds no share up', () => {
    const three = countAnswers(right, [answers[0] as Answers, ...answers])
    const page = reportOf({ pictures: three, captions: three, log: three }, '3 May 2031')
    expect(page).toContain('\n3 May 2031. ')
    expect(page).toContain('| pictures | 3 | 6 | 3 (50 %) | 5 (83 %) | 2 (33 %) |')
  })
})
