import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Band } from '../../scenario'
import type { PlayWords } from '../../session'
import { a } from '../ask-words'
import { useStore } from '../use-store'
import type { Ask, AskerProps, Asking } from './asker'
import { type Asked, stepsAsked, type Walked } from './predict-steps'
import { Question } from './predict-question'
import '../styles/ask.css'

interface Props extends AskerProps {
  words: PlayWords
}

/** Asks after some decisions how it came across, and says what is asked and answered to whoever shows the play. */
export function Predict({ app, play, words, coaching, isPlaying, asking, onAsk }: Props) {
  const isOpen = asking?.isOpen === true && !isPlaying
  const state = useStore(play.session)
  const { readings } = useStore(words.store)
  const { predict, numberKeys } = useStore(app.settings)
  const steps = state.log.length
  // What was there before the question could be asked is not held up by it, nor is what it was skipped for.
  const [closed, setClosed] = useState(isPlaying ? steps - 1 : steps)
  if (closed > steps) setClosed(steps)
  const wasOpen = useRef(false)
  useLayoutEffect(() => {
    const open = (step: number) => predict && step > closed && !readings.some(({ at }) => at === step)
    onAsk(
      makeAsk(open, (asked) => {
        const told = coaching === 'exam' ? [] : readings
        return new Map(told.flatMap(({ at, said }) => lineOf(at, said, asked.get(at))))
      }),
    )
  }, [readings, closed, predict, coaching])
  useLayoutEffect(() => {
    // The question goes with its answer; the choices are next.
    if (wasOpen.current && !isOpen && !isPlaying) {
      document.querySelector<HTMLElement>('.side [data-focus="choices"]')?.focus({ preventScroll: true })
    }
    wasOpen.current = isOpen
  }, [isOpen, isPlaying])
  const asked = isOpen ? stepsAsked(state).get(steps) : undefined
  if (asked === undefined) return null
  return (
    <Question
      scenario={state.scenario}
      asked={asked}
      hasKeys={numberKeys}
      onSay={(said) => words.read(said)}
      onSkip={() => setClosed(steps)}
    />
  )
}

/** What is said of one answer, with its step; nothing where the play has no such question. */
function lineOf(at: number, said: Band, asked: Asked | undefined): [number, string][] {
  if (asked === undefined) return []
  const values = { said: a(`band.${said}`), was: a(`band.${asked.band}`) }
  return [[at, a(said === asked.band ? 'ask.right' : 'ask.differs', values)]]
}

function makeAsk(
  isOpenAt: (step: number) => boolean,
  linesOf: (asked: Map<number, Asked>) => Map<number, string>,
): Ask {
  let last: { events: Walked['events']; asking: Asking } | null = null
  return {
    of(walked) {
      if (last?.events === walked.events) return last.asking
      const asked = stepsAsked(walked)
      const step = walked.stepStarts.length - 1
      last = {
        events: walked.events,
        asking: { isOpen: asked.has(step) && isOpenAt(step), lines: linesOf(asked) },
      }
      return last.asking
    },
  }
}
