import { afterMessages } from '../../../src/dom/messages.after.en'
import { type Mood, moods } from '../../../src/engine'
import { type Happening, happenings } from './happenings'

/** Ids of all that can have happened, as they are listed. */
export const happeningIds = Object.keys(happenings) as Happening[]

/** The game's own word for a mood. */
export const wordOf = (mood: Mood): string => afterMessages[`mood.${mood}`]

/** The list to choose from: the moods, with the game's own word where it is another, and what can have happened. */
export const choicesText = (): string =>
  [
    'Mood of the manager (name one):',
    ...moods.map((mood) => `  ${mood}${wordOf(mood) === mood ? '' : ` (or: ${wordOf(mood)})`}`),
    '',
    'What has just happened (name one by the word before the colon):',
    ...happeningIds.map((id) => `  ${id}: ${happenings[id]}`),
    '',
    'Anything may occur more than once. Answers as JSON:',
    '  {"01": {"mood": "neutral", "happened": "silence"}, "02": …}',
    '',
  ].join('\n')

/** The mood that somebody has named, in either word; null where it is none of the list. */
export const moodNamed = (said: string): Mood | null =>
  moods.find((mood) => [mood, wordOf(mood)].includes(plain(said))) ?? null

/** The happening that somebody has named, by its id or its whole line; null where it is none of the list. */
export const happeningNamed = (said: string): Happening | null =>
  happeningIds.find((id) => [id, happenings[id].toLowerCase()].includes(plain(said))) ?? null

const plain = (said: string): string => said.trim().toLowerCase()
