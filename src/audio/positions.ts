import type { Position } from './sounds'

/** The band in hertz that is left of a sound at each place; null is the whole of it. */
const bands: Readonly<Record<Position, { low: number; high: number } | null>> = {
  near: null,
  // A telephone line.
  receiver: { low: 300, high: 3_400 },
  // The same line, and the microphone is not at the source.
  far: { low: 350, high: 2_000 },
}

/** Sends what plays through the telephone where it comes out of one. */
export interface Positions {
  /** Connects the output of one sound to where its position leads. */
  place(node: unknown, position: Position): void
}

/** Makes the ways from a sound to the ear; where there is no Web Audio everything is near, only softer. */
export function makePositions(context: unknown, destination: unknown): Positions {
  if (!isContext(context) || !isNode(destination)) return { place() {} }
  const ways = new Map<Position, AudioNode>()

  function wayOf(position: Position): AudioNode {
    const known = ways.get(position)
    if (known !== undefined) return known
    const band = bands[position]
    const way = band === null ? (destination as AudioNode) : line(context as BaseAudioContext, band)
    ways.set(position, way)
    return way
  }

  function line(audio: BaseAudioContext, { low, high }: { low: number; high: number }): AudioNode {
    const filters = [low, low, high, high].map((hertz, i) => {
      const filter = audio.createBiquadFilter()
      filter.type = i < 2 ? 'highpass' : 'lowpass'
      filter.frequency.value = hertz
      return filter
    })
    filters.reduce<AudioNode>((last, filter) => last.connect(filter), audio.createGain())
    filters.at(-1)?.connect(destination as AudioNode)
    return filters[0] ?? (destination as AudioNode)
  }

  return {
    place(node, position) {
      if (!isNode(node)) return
      node.disconnect()
      node.connect(wayOf(position))
    },
  }
}

function isContext(value: unknown): value is BaseAudioContext {
  return typeof value === 'object' && value !== null && 'createBiquadFilter' in value
}

function isNode(value: unknown): value is AudioNode {
  return typeof value === 'object' && value !== null && 'connect' in value && 'disconnect' in value
}
