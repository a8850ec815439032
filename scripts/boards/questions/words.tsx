// @ts-expect-error The package brings no types.
import { JSDOM } from 'jsdom'
import { render } from 'preact'
import { direct } from '../../../src/director/direct'
import { captionOf } from '../../../src/dom/play/caption-of'
import { logOf } from '../../../src/dom/play/log-entries'
import { Entry } from '../../../src/dom/play/log-entry'
import { NewDay, Told } from '../../../src/dom/play/told'
import { nameOf } from '../../../src/dom/words'
import type { Rehearsed } from './rehearse'

/** The captions under the stage while a moment is performed, in order, as the game words them; one that stays is told once. */
export function captionsOf({ scenario, before, events }: Rehearsed): string[] {
  const moments = direct(events, before.length, (id) => nameOf(scenario, id), before)
  const lines = moments.flatMap((moment) => captionOf(scenario, moment)?.text ?? [])
  return lines.filter((line, index) => line !== lines[index - 1])
}

/** What the log of the game has about a moment, a line for each paragraph of its own entries, in order. */
export function logLinesOf({ scenario, before, stepStarts, events }: Rehearsed): string[] {
  const all = [...before, ...events]
  const steps = logOf({
    scenario,
    events: all,
    revealed: all.length,
    stepStarts,
    coaching: 'standard',
    isPlaying: false,
  })
  const entries = steps.find(({ step }) => step === stepStarts.length - 1)?.entries ?? []
  return printed(
    <>
      {entries.map((entry) =>
        entry.type === 'told' ? (
          <Told {...entry} />
        ) : entry.type === 'day' ? (
          <NewDay text={entry.text} />
        ) : (
          <Entry scenario={scenario} entry={entry} onCoaching={() => {}} />
        ),
      )}
    </>,
  )
}

/** The paragraphs of what the game renders. */
function printed(shown: Parameters<typeof render>[0]): string[] {
  const { window }: { window: Window } = new JSDOM('<!doctype html><body></body>')
  const had = globalThis.document
  // Preact makes its elements with the document that is there when it renders.
  globalThis.document = window.document
  try {
    render(shown, window.document.body)
    const paragraphs = [...window.document.body.querySelectorAll('p')]
    return paragraphs.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
  } finally {
    globalThis.document = had
    window.close()
  }
}
