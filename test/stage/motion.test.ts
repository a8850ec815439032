import { describe, expect, it } from 'vitest'
import { delayed, makeMotion } from '../../src/stage/motion'

const record = () => {
  const seen: number[] = []
  return { seen, draw: (t: number) => void seen.push(Math.round(t * 100) / 100) }
}

describe('a movement', () => {
  it('is drawn from 0 to 1 in its time, and only then is nothing moving', () => {
    const motion = makeMotion()
    const { seen, draw } = record()
    motion.run('a', 100, draw)
    for (const now of [1000, 1050, 1100]) motion.tick(now)
    expect(seen).toEqual([0, 0, 0.5, 1])
    expect(motion.isMoving()).toBe(false)
  })

  it('begins with its first frame, however long nothing was drawn before', () => {
    const motion = makeMotion()
    motion.tick(0)
    const { seen, draw } = record()
    motion.run('a', 100, draw)
    motion.tick(90_000)
    expect(seen).toEqual([0, 0])
  })

  it('is at its end at once without time', () => {
    const motion = makeMotion()
    const { seen, draw } = record()
    motion.run('a', 0, draw)
    expect(seen).toEqual([1])
    expect(motion.isMoving()).toBe(false)
  })

  it('takes the place of the one on its channel, which jumps to its end first', () => {
    const motion = makeMotion()
    const [first, second] = [record(), record()]
    motion.run('a', 100, first.draw)
    motion.tick(0)
    motion.run('a', 100, second.draw)
    expect([first.seen, second.seen]).toEqual([[0, 0, 1], [0]])
  })

  it('that is finished by hand is drawn at its end once, and others go on', () => {
    const motion = makeMotion()
    const [first, second] = [record(), record()]
    motion.run('a', 100, first.draw)
    motion.run('b', 100, second.draw)
    motion.finish(['a', 'unknown'])
    motion.tick(0)
    expect([first.seen, second.seen]).toEqual([
      [0, 1],
      [0, 0],
    ])
    expect([motion.isMoving(), motion.isMoving('b')]).toEqual([true, false])
  })

  it('waits for its delay', () => {
    const motion = makeMotion()
    const { seen, draw } = record()
    delayed(motion, 50).run('a', 100, draw)
    for (const now of [0, 40, 100, 150]) motion.tick(now)
    expect(seen).toEqual([0, 0, 0, 0.5, 1])
  })

  it('stands still while it is held, and goes on where it was', () => {
    const motion = makeMotion()
    const { seen, draw } = record()
    motion.run('a', 100, draw)
    for (const now of [1000, 1040]) motion.tick(now)
    motion.hold(true)
    for (const now of [1050, 9000]) motion.tick(now)
    expect(motion.isMoving()).toBe(true)
    motion.hold(false)
    for (const now of [9010, 9020, 9070]) motion.tick(now)
    expect(seen).toEqual([0, 0, 0.4, 0.4, 0.5, 1])
  })

  it('that begins while all is held begins with the first frame afterwards', () => {
    const motion = makeMotion()
    const { seen, draw } = record()
    motion.tick(0)
    motion.hold(true)
    motion.run('a', 100, draw)
    motion.hold(false)
    for (const now of [5000, 5050]) motion.tick(now)
    expect(seen).toEqual([0, 0, 0.5])
  })

  it('that fails is not drawn again', () => {
    const motion = makeMotion()
    motion.run('a', 100, (t) => {
      if (t === 1) throw new Error('no picture')
    })
    expect(() => motion.finish()).toThrow('no picture')
    expect(motion.isMoving()).toBe(false)
  })
})
