import { bands } from '../vocabulary'
import type { Check } from './check'
import { entriesOf, responseListsOf } from './walk'

/** A recording speaks the words beside it: the line at the same place, or what an answer says. */
export const recordingWithoutWords: Check = function* (file) {
  for (const { part, path } of entriesOf(responseListsOf(file))) {
    if (part.recording === undefined || part.says !== undefined) continue
    yield {
      path: [...path, 'recording'],
      found: 'a recording of an answer that says nothing',
      expected: '"says" with the words that are spoken',
    }
  }
  const people = [
    { person: file.manager, at: ['manager'] },
    ...file.others.map((person, index) => ({ person, at: ['others', index] })),
  ]
  for (const { person, at } of people) {
    for (const band of bands) {
      const lines = person.lines?.[band].length ?? 0
      const recordings = person.recordings?.[band]?.length ?? 0
      if (recordings <= lines) continue
      yield {
        path: [...at, 'recordings', band],
        found: `${recordings} recordings for ${lines} lines`,
        expected: 'at most one for each line',
        reads: [
          [...at, 'lines'],
          [...at, 'lines', band],
        ],
      }
    }
  }
}
