import { useEffect, useRef, useState } from 'preact/hooks'
import type { Moves, Review } from '../../review'
import { decisionsOf } from '../../review/decisions'
import { writeLogFile } from '../../review/log-file'
import { codeOf } from '../../session/link'
import type { App, Play } from '../app'
import { saveFile } from '../save-file'
import { useStore } from '../use-store'
import { decisionsAsCsv } from './as-csv'
import { digestAsText } from './as-text'
import { digestOf } from './digest'
import { linkAddress } from './from-link'
import { usePrintSheet } from './print-sheet'
import { tk } from './take-words'

interface Props {
  app: App
  play: Play
  review: Review
}

/** Ways to keep or hand on what the play came to: on paper, as text, as files, as a link. */
export function TakeAlong({ app, play, review }: Props) {
  const { scenario, seed, log } = useStore(play.session)
  const { word } = useStore(app.settings)
  const [rated, setRated] = useState<Moves | null>(null)
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const rating = useRef<Promise<Moves | null>>(Promise.resolve(null))
  useEffect(() => {
    let isGone = false
    // Why it failed is told where the turning points stand.
    rating.current = app.moves().catch(() => null)
    void rating.current.then((moves) => !isGone && setRated(moves))
    return () => {
      isGone = true
    }
  }, [app, play])
  const about = { review, rated, scenario, word }
  usePrintSheet(about)

  const { id, title } = scenario.file
  const say = (words: string, text: string | null = null) => {
    setRefused(text)
    setSaid(words)
  }
  /** Waits for what the decisions were worth, as long as that takes. */
  const whenRated = async (act: (moves: Moves | null) => void | Promise<void>) => {
    say(tk('take.working'))
    await act(await rating.current)
  }
  const copy = async (text: string, done: string) => {
    const isCopied = await write(text)
    say(isCopied ? done : tk('take.refused'), isCopied ? null : text)
  }
  const save = (text: string, name: string, type: string) => {
    saveFile(text, name, type)
    say(tk('take.saved', { name }))
  }
  const print = () =>
    whenRated(() => {
      say('')
      // The sheet is written with what is known by then.
      setTimeout(() => globalThis.print(), 0)
    })
  const copyText = () =>
    whenRated((moves) => copy(digestAsText(digestOf({ ...about, rated: moves })), tk('take.copied-text')))
  const saveLog = () =>
    save(
      writeLogFile({ scenario: id, hash: play.hash, title, seed, log }),
      tk('take.file-log', { id }),
      'application/json',
    )
  const saveDecisions = () =>
    whenRated((moves) =>
      save(
        decisionsAsCsv(decisionsOf(scenario, seed, log, review), moves, scenario, word),
        tk('take.file-decisions', { id }),
        'text/csv',
      ),
    )
  const copyLink = () => {
    const code = codeOf(scenario, play.hash, { seed, log })
    if (code === null) return say(tk('take.no-link'))
    return copy(new URL(linkAddress(id, code), location.href).href, tk('take.copied-link'))
  }
  const acts = [
    ['take.print', print],
    ['take.text', copyText],
    ['take.log', saveLog],
    ['take.decisions', saveDecisions],
    ['take.link', copyLink],
  ] as const
  return (
    <section class="take-along" aria-labelledby="take">
      <h2 id="take">{tk('take.heading')}</h2>
      <p>{tk('take.about')}</p>
      <p class="acts">
        {acts.map(([key, act]) => (
          <button key={key} type="button" class="button" onClick={() => void act()}>
            {tk(key)}
          </button>
        ))}
      </p>
      <p role="status">{said}</p>
      {refused !== null && <ToCopy text={refused} />}
    </section>
  )
}

/** A text to mark and copy by hand; all of it is marked as soon as it is there. */
function ToCopy({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [text])
  return (
    <textarea
      ref={field}
      readOnly
      rows={Math.min(12, text.split('\n').length + 1)}
      aria-label={tk('take.refused')}
      value={text}
    />
  )
}

/** Writes into the clipboard; false where there is none (a page over plain HTTP has none) or it is refused. */
async function write(text: string): Promise<boolean> {
  try {
    const { clipboard } = navigator as { clipboard?: Clipboard }
    if (clipboard === undefined) return false
    await clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
