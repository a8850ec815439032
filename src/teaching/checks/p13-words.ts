import { countWords } from '../../scenario/words'
import { type Finding, findingAt, type TeachingCheck } from '../check'
import { readingGrade } from '../reading'
import type { Study } from '../study'
import { choicesIn, toldIn, type Told } from '../texts'

const mostInLabel = 35
const mostTold = 120
const hardest = 8
/** The formula says nothing of a few words. */
const leastGraded = 12

/** Little at a time, in plain words. */
export const words: TeachingCheck = {
  id: 'P13',
  name: 'Choices have at most 35 words, narration at most 120, and reading it takes eight years of school.',
  reader: null,
  find(shelf) {
    const told = shelf.flatMap(({ scenario }) => toldIn(scenario))
    const labels = shelf.flatMap(({ scenario }) => choicesIn(scenario)).map(({ choice }) => choice.label)
    const findings = shelf.flatMap((study) => [
      ...longLabels(study),
      ...longTexts(study),
      ...hardTexts(study),
    ])
    const english = shelf.flatMap(gradedIn)
    const grades = english.map(({ text }) => readingGrade(text))
    return {
      findings,
      figures: [
        { name: 'most words of a choice', value: Math.max(0, ...labels.map(countWords)), most: mostInLabel },
        {
          name: 'most words told at a time',
          value: Math.max(0, ...told.map(({ text }) => countWords(text))),
          most: mostTold,
        },
        ...(english.length === 0
          ? []
          : [
              { name: 'reading grade of the hardest narration', value: Math.max(...grades), most: hardest },
              {
                name: 'reading grade of all narration together',
                value: readingGrade(english.map(({ text }) => text).join('\n')),
              },
            ]),
      ],
    }
  },
}

/** The formula is made for English. */
const gradedIn = ({ scenario }: Study): Told[] =>
  scenario.file.language.startsWith('en')
    ? toldIn(scenario).filter(({ text }) => countWords(text) >= leastGraded)
    : []

const longLabels = (study: Study): Finding[] =>
  choicesIn(study.scenario).flatMap(({ choice, path }) => {
    const count = countWords(choice.label)
    if (count <= mostInLabel) return []
    const expected = `at most ${mostInLabel}`
    return [findingAt(study, [...path, 'label'], { found: `a label of ${count} words`, expected })]
  })

const longTexts = (study: Study): Finding[] =>
  toldIn(study.scenario).flatMap(({ text, path }) => {
    const count = countWords(text)
    if (count <= mostTold) return []
    return [findingAt(study, path, { found: `${count} words told at once`, expected: `at most ${mostTold}` })]
  })

const hardTexts = (study: Study): Finding[] =>
  gradedIn(study).flatMap(({ text, path }) => {
    const grade = readingGrade(text)
    if (grade <= hardest) return []
    const found = `a text of reading grade ${grade.toFixed(1)}`
    const suggestion = 'make the sentences shorter, and take shorter words'
    return [findingAt(study, path, { found, expected: `at most ${hardest}`, suggestion })]
  })
