import type { Clock } from '../../src/director'

/** A clock that stands still until it is told how much time has passed. */
export function makeFakeClock(): Clock & { pass(milliseconds: number): void; waiting(): number } {
  let now = 0
  let timers: { at: number; run: () => void }[] = []
  return {
    now: () => now,
    waiting: () => timers.length,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    pass(milliseconds) {
      const until = now + milliseconds
      for (;;) {
        const next = timers.toSorted((a, b) => a.at - b.at)[0]
        if (next === undefined || next.at > until) break
        timers = timers.filter((one) => one !== next)
        now = next.at
        next.run()
      }
      now = until
    },
  }
}
