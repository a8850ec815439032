import type { Check, Finding } from './check'
import { entriesOf, responseListsOf } from './walk'

const notAfter = (field: string, day: number, other: string, bound: number): Finding => ({
  path: ['calendar', field],
  found: `day ${day}`,
  expected: `a day after ${other} (day ${bound})`,
  reads: [['calendar', other]],
})

const notBy = (field: string, day: number, other: string, bound: number): Finding => ({
  path: ['calendar', field],
  found: `day ${day}`,
  expected: `a day not after ${other} (day ${bound})`,
  reads: [['calendar', other]],
})

/** The days of a scenario follow each other: advised, last, judged. */
export const calendarOrder: Check = function* (file) {
  const { advisedDay, judgedOnDay, lastDay, newHireStartDay } = file.calendar
  if (advisedDay !== null && advisedDay >= judgedOnDay) {
    yield notAfter('judgedOnDay', judgedOnDay, 'advisedDay', advisedDay)
  }
  // What comes after the day of judgement would count for nothing.
  if (lastDay > judgedOnDay) yield notBy('lastDay', lastDay, 'judgedOnDay', judgedOnDay)
  if (typeof newHireStartDay === 'number' && newHireStartDay < 1) {
    yield notAfter('newHireStartDay', newHireStartDay, 'the interview', 0)
  }
}

/** Events happen while the play lasts. */
export const eventTooLate: Check = function* (file) {
  const { lastDay } = file.calendar
  for (const [index, event] of file.events.entries()) {
    if (event.day <= lastDay) continue
    yield {
      path: ['events', index, 'day'],
      found: `day ${event.day}`,
      expected: `a day not after lastDay (day ${lastDay})`,
      reads: [['calendar', 'lastDay']],
    }
  }
}

/** What comes into the notebook comes while the play lasts. */
export const itemTooLate: Check = function* (file) {
  const { lastDay } = file.calendar
  for (const [index, { fromDay }] of file.notebook.entries()) {
    if (fromDay === undefined || fromDay <= lastDay) continue
    yield {
      path: ['notebook', index, 'fromDay'],
      found: `day ${fromDay}`,
      expected: `a day not after lastDay (day ${lastDay})`,
      reads: [['calendar', 'lastDay']],
    }
  }
}

/** A day on which a call is welcome can be played. */
export const callMeTooLate: Check = function* (file) {
  const { lastDay } = file.calendar
  for (const { part, path } of entriesOf(responseListsOf(file))) {
    const day = /^says-call-me-day-(\d+)$/.exec(part.kind)?.[1]
    if (day === undefined || Number(day) <= lastDay) continue
    yield {
      path: [...path, 'kind'],
      found: `"${part.kind}"`,
      expected: `a day not after lastDay (day ${lastDay})`,
      reads: [['calendar', 'lastDay']],
    }
  }
}
