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

/** What a gate tells by itself. */
export interface GateReports {
  /** The browser has opened or closed it. */
  readonly onChange: () => void
  /** The context says it runs and does not, as after some calls and locks; waking it again did not help. */
  readonly onStuck: () => void
}

/** Milliseconds after which an unanswered request counts as refused: browsers leave it pending until a gesture. */
const answerTime = 1_000

/** Milliseconds in which the clock of a running context must have moved. */
const clockTime = 400

/** Watches a context (null where there is no Web Audio: always open). */
export function makeGate(
  context: Context | null,
  wait: (milliseconds: number) => Promise<void>,
  { onChange, onStuck }: GateReports,
): Gate {
  let isStuck = false
  let isMending = false
  let isWatching = false
  let isDestroyed = false
  const isOpen = () => context === null || (context.state === 'running' && !isStuck)
  const changed = () => {
    if (!isMending) onChange()
  }
  context?.addEventListener('statechange', changed)

  async function ask(own: Context): Promise<void> {
    await Promise.race([own.resume().catch(refused), wait(answerTime)])
  }

  /** True when the clock stands still although the context says that it runs. */
  async function stands(own: Context): Promise<boolean> {
    const before = own.currentTime
    await wait(clockTime)
    return own.state === 'running' && own.currentTime === before
  }

  async function mend(own: Context): Promise<void> {
    isMending = true
    await own.suspend().catch(refused)
    await ask(own)
    isMending = false
  }

  async function watch(own: Context): Promise<void> {
    if (isWatching) return
    isWatching = true
    if (await stands(own)) {
      await mend(own)
      isStuck = await stands(own)
    }
    isWatching = false
    if (isDestroyed) return
    if (isStuck) onStuck()
  }

  return {
    isOpen,
    async open() {
      if (context === null || isOpen()) return true
      if (isStuck) {
        isStuck = false
        void context.suspend().catch(refused)
      }
      await ask(context)
      if (isOpen()) void watch(context)
      return isOpen()
    },
    close() {
      context?.suspend().catch(refused)
    },
    destroy() {
      isDestroyed = true
      context?.removeEventListener('statechange', changed)
      context?.suspend().catch(refused)
    },
  }
}

/** A refusal shows in the context's state, which is what counts. */
function refused(): void {}
