import type { ContactChoice, Decision, ScenarioFile } from '../../../src/scenario'
import type { CheckId } from '../../../src/teaching'
import { makeChoice } from '../../support/scenario'
import { makeLabs } from './labs'
import { ask, makeDesk, makeStory, note, value } from './small'

/** A shelf on which a check holds, and one change that breaks it. */
export interface Seeded {
  id: CheckId
  /** What the change does to the shelf. */
  fault: string
  base: () => ScenarioFile[]
  change: (files: ScenarioFile[]) => void
}

const each = (files: ScenarioFile[], change: (file: ScenarioFile, at: number) => void): void => {
  for (const [at, file] of files.entries()) change(file, at)
}

const first = (files: ScenarioFile[]): ScenarioFile => files[0] as ScenarioFile

const decisionOf = (file: ScenarioFile, id: string): Decision => file.states[id] as Decision

const choiceOf = (file: ScenarioFile, id: string): ContactChoice =>
  Object.values(file.states)
    .flatMap((state) => (state.type === 'decision' ? state.choices : []))
    .find((choice) => choice.id === id) as ContactChoice

const labels = ['Send her this one', 'Send her that one', 'Send her a third one']

/** Eight stories of one decision each; every third time another label is the longest, so that length tells nothing. */
const shortStories = (): ScenarioFile[] =>
  Array.from({ length: 8 }, (_, at) => {
    const [one = '', two = '', three = ''] = [0, 1, 2].map((shift) => labels[(at + shift) % 3] ?? '')
    const desk = makeDesk([
      value('price', 'warm', 'They cut a price.', { label: one }),
      ask('ask', 'moved', 'Any news?', { label: two }),
      ask('again', 'dropped', 'Is there news?', { label: three }),
    ])
    return makeStory({ desk }, { id: `short-${at}` })
  })

/** One decision in which every way to go is worth the same. */
const allEqual = (): ScenarioFile[] => [
  makeStory({ desk: makeDesk([ask('one', 'moved'), ask('two', 'moved'), ask('six', 'moved')]) }),
]

/** Four decisions; in the last one all has been said, and leaving it is best. */
const fourDays = (): ScenarioFile[] => [
  makeStory({
    one: makeDesk([note('thanks', 'two'), ask('ask-1', 'two')], { wait: 'two', moveOn: 'dropped' }),
    two: makeDesk([value('price-2', 'three'), ask('ask-2', 'three')], { wait: 'dropped', moveOn: 'dropped' }),
    three: makeDesk([value('price-3', 'four'), ask('ask-3', 'dropped')], {
      wait: 'dropped',
      moveOn: 'dropped',
    }),
    four: makeDesk([ask('ask-4', 'moved'), ask('ask-5', 'dropped')], { wait: 'dropped', moveOn: 'warm' }),
  }),
]

/** The same two things to offer on two days, each only once: what was offered first decides what is best then. */
const offeredOnce = (): ScenarioFile[] => {
  const offer = (id: string, uses: string, to: string) => value(id, to, 'They cut a price.', { uses })
  const moveOn = 'dropped'
  return [
    makeStory({
      one: makeDesk([offer('study-1', 'article', 'two'), offer('fix-1', 'fix', 'two')], {
        wait: 'two',
        moveOn,
      }),
      two: makeDesk([offer('study-2', 'article', 'warm'), offer('fix-2', 'fix', 'warm')], {
        wait: 'dropped',
        moveOn,
      }),
    }),
  ]
}

/** Two bad evenings, and a third on which something can still be made of it. */
const wayBack = (): ScenarioFile[] => [
  makeStory({
    one: makeDesk([ask('ask-1', 'two'), value('price-1', 'two')], { wait: 'two' }),
    two: makeDesk([ask('ask-2', 'three'), value('price-2', 'three')], { wait: 'three' }),
    three: makeDesk([ask('ask-3', 'dropped'), value('price-3', 'warm')]),
  }),
]

/** Somebody else's papers lie in the notebook, and offering them leads nowhere. */
const somebodyElses = (): ScenarioFile[] => {
  const desk = makeDesk([
    value('price', 'warm'),
    makeChoice('papers', { purpose: 'value' }, { uses: 'papers', to: [{ to: 'dropped' }] }),
  ])
  const papers = { id: 'papers', title: 'Papers', detail: 'A list.', confidential: 'It is theirs.' }
  const file = makeStory({ desk })
  return [{ ...file, notebook: [papers, ...file.notebook] }]
}

/** Five different stories about five different people. */
const fivePeople = (): ScenarioFile[] =>
  Array.from({ length: 5 }, (_, at) => {
    const file = shortStories()[at] as ScenarioFile
    file.id = `people-${at}`
    file.manager.name = `Manager ${at}`
    file.candidate.name = `Candidate ${at}`
    file.company.name = `Company ${at}`
    file.role.title = `Role ${at}`
    file.company.place = (['operations', 'hospital', 'software', 'charity'] as const)[at % 4] ?? 'operations'
    file.manager.temperament = (['warm', 'dry', 'sceptical', 'overworked'] as const)[at % 4] ?? 'dry'
    file.manager.pronouns = at % 2 === 0 ? 'she/her' : 'he/him'
    return file
  })

const following = "I'm just following up. Any news?"
const sayings = (): ScenarioFile[] => [
  makeStory({
    desk: makeDesk([
      ask('ask', 'moved'),
      ask('ask-just', 'moved', following),
      ask('ask-more', 'moved', 'Is there news?'),
      value('price', 'warm', `${following} They cut a price.`),
      note('thanks', 'moved'),
    ]),
  }),
]

const manyWords = (count: number): string => Array.from({ length: count }, () => 'so').join(' ')

/** One broken shelf, or more, for every check. */
export const seeded: readonly Seeded[] = [
  {
    id: 'P1',
    fault: 'the best choice is always the longest',
    base: shortStories,
    change: (files) =>
      each(files, (file) => {
        choiceOf(file, 'price').label = 'Send her this long one'
      }),
  },
  {
    id: 'P1',
    fault: 'one label is twice as long as the others',
    base: shortStories,
    change: (files) => {
      choiceOf(first(files), 'ask').label = 'Send her this one, and take your time over every word of it'
    },
  },
  {
    id: 'P2',
    fault: 'a label counts on its place',
    base: shortStories,
    change: (files) => {
      choiceOf(first(files), 'ask').label = 'b) Send her that'
    },
  },
  {
    id: 'P3',
    fault: 'the longest label is worth more than all others',
    base: allEqual,
    change: (files) => {
      const two = choiceOf(first(files), 'two')
      two.label = 'The longest of the labels'
      two.message.value = 'competitor-info'
    },
  },
  {
    id: 'P4',
    fault: 'every empty choice says that it is just following up',
    base: sayings,
    change: (files) => {
      for (const id of ['ask', 'ask-more']) choiceOf(first(files), id).message.text = following
    },
  },
  {
    id: 'P4',
    fault: 'only empty choices say that they are just following up',
    base: sayings,
    change: (files) => {
      choiceOf(first(files), 'price').message.text = 'They cut a price.'
    },
  },
  {
    id: 'P5',
    fault: 'of two equal messages one ends badly',
    base: () => [
      makeStory({ desk: makeDesk([note('thanks', 'warm'), note('thank-you', 'warm'), ask('ask', 'moved')]) }),
    ],
    change: (files) => {
      choiceOf(first(files), 'thank-you').to = [{ to: 'dropped' }]
    },
  },
  {
    id: 'P6',
    fault: 'a label rings and writes',
    base: shortStories,
    change: (files) => {
      choiceOf(first(files), 'ask').label = 'Ring her and mail the article'
    },
  },
  {
    id: 'P6',
    fault: 'a label rings, and a mail goes out',
    base: shortStories,
    change: (files) => {
      choiceOf(first(files), 'ask').label = 'Ring her about news'
    },
  },
  {
    id: 'P7',
    fault: 'there is always something better than leaving it',
    base: fourDays,
    change: (files) => {
      decisionOf(first(files), 'four').choices[0] = value('price-4', 'offer') as ContactChoice
    },
  },
  {
    id: 'P8',
    fault: 'things can be offered for ever',
    base: offeredOnce,
    change: (files) => {
      for (const id of ['study-1', 'fix-1', 'study-2', 'fix-2']) delete choiceOf(first(files), id).uses
    },
  },
  {
    id: 'P9',
    fault: 'nobody hunts',
    base: makeLabs,
    change: (files) =>
      each(files, (file) => {
        file.role.kind = 'standard'
      }),
  },
  {
    id: 'P10',
    fault: 'nobody asks the sales team',
    base: makeLabs,
    change: (files) =>
      each(files, (file) => {
        for (const state of Object.values(file.states)) {
          if (state.type !== 'decision') continue
          state.choices = state.choices.filter(({ id }) => id !== 'team')
        }
      }),
  },
  {
    id: 'P11',
    fault: 'a line stands in two bands',
    base: allEqual,
    change: (files) => {
      const { lines } = first(files).manager
      lines.alarmed = [...lines.warm]
    },
  },
  {
    id: 'P12',
    fault: 'hold is met in two scenarios only',
    base: makeLabs,
    change: (files) =>
      each(files, (file) => {
        if (file.role.kind !== 'hunter') return
        for (const one of choiceOf(file, 'call').responses)
          one.cues = (one.cues ?? []).filter((cue) => cue !== 'hold')
      }),
  },
  {
    id: 'P13',
    fault: 'a label has 40 words',
    base: shortStories,
    change: (files) => {
      choiceOf(first(files), 'ask').label = manyWords(40)
    },
  },
  {
    id: 'P13',
    fault: 'a text has 130 words',
    base: shortStories,
    change: (files) => {
      decisionOf(first(files), 'desk').text = `${manyWords(10)}. `.repeat(13)
    },
  },
  {
    id: 'P13',
    fault: 'a text needs a university',
    base: shortStories,
    change: (files) => {
      decisionOf(first(files), 'desk').text =
        'Organisational considerations necessitate immediate administrative reconsideration of previously communicated recruitment expectations and responsibilities.'
    },
  },
  {
    id: 'P14',
    fault: 'every manager has one name',
    base: fivePeople,
    change: (files) =>
      each(files, (file) => {
        file.manager.name = 'Mara Ek'
      }),
  },
  {
    id: 'P14',
    fault: 'one group is the one under whom everything fails',
    base: fivePeople,
    change: (files) =>
      each(files, (file) => {
        if (file.manager.pronouns === 'he/him') choiceOf(file, 'price').message.value = null
      }),
  },
  {
    id: 'P20',
    fault: 'after two bad evenings nothing is left but asking',
    base: wayBack,
    change: (files) => {
      decisionOf(first(files), 'three').choices[1] = ask('ask-4', 'moved') as ContactChoice
    },
  },
  {
    id: 'confidential',
    fault: "somebody else's papers bring the job",
    base: somebodyElses,
    change: (files) => {
      const papers = choiceOf(first(files), 'papers')
      papers.message.value = 'competitor-info'
      papers.to = [{ to: 'offer' }]
    },
  },
]
