import type { Context } from './howler'

/** The browser's permission to sound: an AudioContext that may be suspended, refused or interrupted at any time. */
export interface Gate {
  /** Asks to sound; call it inside a gesture. False when the browser refuses or does not answer in time. */
  open(): Promise<boolean>
  /** Rests the sound hardware. */
  close(): void
  isOpen(): boolean
  destroy(): void
}

/** Milliseconds after which an unanswered request counts as refused: browsers leave it pending until a gesture. */
const answerTime = 1_000

/** Watches a context (null where there is no Web Audio: always open) and tells when it opens or closes by itself. */
export function makeGate(
  context: Context | null,
  wait: (milliseconds: number) => Promise<void>,
  onChange: () => void,
): Gate {
  context?.addEventListener('statechange', onChange)
  const isOpen = () => context === null || context.state === 'running'

  return {
    isOpen,
    async open() {
      if (context === null || isOpen()) return true
      const answer = context.resume().catch(refused)
      await Promise.race([answer, wait(answerTime)])
      return isOpen()
    },
    close() {
      context?.suspend().catch(refused)
    },
    destroy() {
      context?.removeEventListener('statechange', onChange)
      context?.suspend().catch(refused)
    },
  }
}

/** A refusal shows in the context's state, which is what counts. */
function refused(): void {}
