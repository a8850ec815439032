/** Draws one movement at a progress from 0 to 1; drawing 1 leaves nothing of it behind that should not stay. */
export type Draw = (progress: number) => void

/** Movements by channel: a new one on a channel takes the place of the old one, which jumps to its end first. */
export interface Motion {
  /** Starts a movement of some milliseconds, after a delay; without time it is at its end at once. */
  run(channel: string, milliseconds: number, draw: Draw, delay?: number): void
  /** Takes movements to their end at once: those on the channels, or all. */
  finish(channels?: readonly string[]): void
  /** Draws all movements at a time in milliseconds. */
  tick(now: number): void
  /** Stands still, or goes on where it stood still: what was under way has lost no time. */
  hold(isHeld: boolean): void
  /** Whether anything is under way, on channels other than the one left out. */
  isMoving(except?: string): boolean
}

interface Movement {
  draw: Draw
  length: number
  delay: number
  /** Time of its first frame: a loop that slept until now must not swallow its beginning. */
  startedAt: number | null
}

/** Makes the clockwork of the stage; Phaser's loop winds it and sleeps when nothing moves. */
export function makeMotion(): Motion {
  const running = new Map<string, Movement>()
  let isStill = false
  /** Time of the last frame, and whether time has stood still since then. */
  let last = 0
  let wasStill = false

  const end = (channel: string) => {
    const movement = running.get(channel)
    if (movement === undefined) return
    // Taken out first, so that a drawing that fails is not drawn again.
    running.delete(channel)
    movement.draw(1)
  }

  return {
    run(channel, milliseconds, draw, delay = 0) {
      end(channel)
      if (milliseconds <= 0) return draw(1)
      running.set(channel, { draw, length: milliseconds, delay, startedAt: null })
      draw(0)
    },
    finish(channels = [...running.keys()]) {
      for (const channel of channels) end(channel)
    },
    hold(isHeld) {
      isStill = isHeld
      wasStill ||= isHeld
    },
    tick(now) {
      if (isStill) return
      const lost = wasStill ? now - last : 0
      last = now
      wasStill = false
      for (const [channel, movement] of running) {
        movement.startedAt = movement.startedAt === null ? now : movement.startedAt + lost
        const progress = (now - movement.startedAt - movement.delay) / movement.length
        if (progress >= 1) end(channel)
        else if (running.get(channel) === movement) movement.draw(Math.max(0, progress))
      }
    },
    isMoving: (except) => [...running.keys()].some((channel) => channel !== except),
  }
}

/** The same motion, in which everything starts a little later. */
export function delayed(motion: Motion, delay: number): Motion {
  if (delay <= 0) return motion
  return {
    ...motion,
    run: (channel, milliseconds, draw, own = 0) => motion.run(channel, milliseconds, draw, own + delay),
  }
}
