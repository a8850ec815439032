import { curve } from './envelope'
import { chain, type Filter, highpass, lowpass, sweptBandpass, through } from './filter'
import { moods } from './moods'
import { murmur } from './murmur'
import { crackle, pinkFilter, white } from './noise'
import { periodic, wrapped } from './periodic'
import { voices } from './person'
import { between, type Random } from './random'
import { inSmallRoom } from './room'
import { add, levelled, mix, type Part, render, type Signal, sampleRate, secondsOf, silence } from './signal'
import { glide, struck } from './tone'
import { keyboard } from './typing-sounds'

/** Seconds of one round of every room tone. */
const seconds = 6

/** A room with nobody talking to you: its air, its machines (hertz and level), and what happens far away in it. */
interface Room {
  readonly air: () => Filter
  readonly hum: readonly (readonly [hertz: number, level: number])[]
  /** Far sounds; levels are relative to the air, whose effective value is 1. */
  readonly things: (random: Random) => readonly Part[]
  /** How dull the distance makes them: hertz of a low-pass. */
  readonly distance: number
}

const rooms = {
  /** Ventilation, a depot behind the wall: two thuds and a lorry that reverses. */
  operations: {
    air: () => chain(pinkFilter(), highpass(70), lowpass(900), lowpass(1_600)),
    hum: [
      [120, 0.1],
      [240, 0.04],
    ],
    things: () => [
      [thud(62), 1.3, 9],
      [thud(71), 4.1, 6],
      ...[2.4, 2.9, 3.4].map((at): Part => [pip(1_180, 0.24), at, 0.5]),
    ],
    distance: 1_300,
  },
  /** A ward's corridor: bright air, a monitor behind a door, a trolley. */
  hospital: {
    air: () => chain(pinkFilter(), highpass(220), lowpass(2_600)),
    hum: [[100, 0.03]],
    things: (random) => [
      ...[0.4, 1.9, 3.4, 4.9].map((at): Part => [pip(955, 0.11), at, 1.3]),
      [trolley(random), 2.3, 40],
    ],
    distance: 2_400,
  },
  /** Fans with a faint whistle, and somebody typing two desks away. */
  software: {
    air: () => chain(fan(410, 3), highpass(120), lowpass(2_000)),
    hum: [
      [150, 0.05],
      [618, 0.02],
    ],
    things: (random) => [[keyboard(random), 0.9, 8]],
    distance: 1_900,
  },
  /** An old house: a clock, a radiator that knocks, a street far below. */
  charity: {
    air: () => chain(pinkFilter(), highpass(45), lowpass(330)),
    hum: [[50, 0.05]],
    things: (random) => [
      ...[0, 1, 2, 3, 4, 5].map((at): Part => [clock(at % 2 === 0), at + 0.2, 4]),
      [struck(0.6, knock), 2.65, 4],
      [hiss(random), 3.2, 1.4],
    ],
    distance: 4_500,
  },
  /** A crowd on the telephone: voices from everywhere, none of them to be understood. */
  'sales-floor': {
    air: () => chain(pinkFilter(), highpass(150), lowpass(1_500)),
    hum: [[120, 0.04]],
    things: (random) => crowd(random),
    distance: 1_500,
  },
  /** A kitchen: the fridge, and a bird outside. */
  home: {
    air: () => chain(pinkFilter(), highpass(60), lowpass(520)),
    hum: [
      [100, 0.5],
      [200, 0.16],
      [300, 0.06],
    ],
    things: () => [
      [chirp(3_100), 1.1, 0.5],
      [chirp(3_350), 1.34, 0.45],
      [chirp(2_950), 4.3, 0.4],
    ],
    distance: 4_500,
  },
} as const satisfies Record<string, Room>

/** A place with a room tone of its own. */
export type RoomName = keyof typeof rooms

/** The places with a room tone. */
export const roomNames = Object.keys(rooms) as readonly RoomName[]

/** The tone of a room; `lead` as in `periodic`. */
export function roomTone(name: RoomName, random: Random, lead: number): Signal {
  const room: Room = rooms[name]
  const air = levelled(periodic(white(seconds, random), lead, (noise) => through(noise, room.air())))
  const far = wrapped(mix(seconds + 2, room.things(random)), seconds)
  const things = periodic(far, lead, (signal) =>
    through(inSmallRoom(signal, 0.9), chain(lowpass(room.distance), lowpass(room.distance))),
  )
  const hum = render(secondsOf(air), (t) =>
    room.hum.reduce((sum, [hertz, level]) => sum + level * Math.sin(2 * Math.PI * hertz * (t - lead)), 0),
  )
  add(air, things)
  add(air, hum, 0, Math.SQRT2)
  return air
}

function fan(hertz: number, q: number): Filter {
  const pink = pinkFilter()
  const whistle = sweptBandpass(q)
  return (x) => {
    const air = pink(x)
    return air + 1.5 * whistle(air, hertz)
  }
}

function thud(hertz: number): Signal {
  return struck(
    0.7,
    [
      [hertz, 0.12, 1],
      [hertz * 1.8, 0.06, 0.5],
      [hertz * 4.1, 0.03, 0.25],
    ],
    0.004,
  )
}

function pip(hertz: number, length: number): Signal {
  const on = curve([
    [0, 0],
    [0.02, 1],
    [length - 0.03, 1],
    [length, 0],
  ])
  return render(length, (t) => on(t) * Math.sin(2 * Math.PI * hertz * t))
}

function trolley(random: Random): Signal {
  const passing = curve([
    [0, 0],
    [0.7, 1],
    [1.5, 0],
  ])
  return through(
    crackle(1.5, (t) => 60 * passing(t), 0.003, random),
    chain(highpass(500), lowpass(1_800)),
  )
}

function clock(isTick: boolean): Signal {
  const height = isTick ? 1 : 0.84
  return struck(0.08, [
    [1_900 * height, 0.006, 0.6],
    [3_100 * height, 0.004, 0.4],
    [760 * height, 0.008, 0.3],
  ])
}

const knock = [
  [188, 0.07, 1],
  [402, 0.05, 0.6],
  [911, 0.03, 0.3],
] as const

function hiss(random: Random): Signal {
  const swell = curve([
    [0, 0],
    [0.8, 1],
    [1.8, 0],
  ])
  let i = 0
  return through(
    white(1.8, random).map((x) => x * swell(i++ / sampleRate)),
    chain(highpass(1_800), lowpass(4_000)),
  )
}

function chirp(hertz: number): Signal {
  const rise = curve([
    [0, hertz],
    [0.05, 1.25 * hertz],
    [0.11, 0.95 * hertz],
  ])
  const on = curve([
    [0, 0],
    [0.03, 1],
    [0.12, 0],
  ])
  return glide(0.12, rise).map((x, i) => x * on(i / sampleRate))
}

/** Seven talkers, each a phrase or two of another mood, at levels of different distances. */
function crowd(random: Random): readonly Part[] {
  const spoken = [moods.neutral, moods.interested, moods.smiling, moods.bored]
  const talkers = [...voices, ...voices.slice(1, 2)]
  return talkers.flatMap((person, i) => {
    const out = silence(3.6)
    add(out, murmur(spoken[i % 4] ?? moods.neutral, { ...person, pace: 1.1 }, `crowd ${i}`))
    add(out, murmur(spoken[(i + 2) % 4] ?? moods.neutral, person, `crowd ${i} again`), 1.75)
    return [[levelled(out), (i * seconds) / talkers.length + between(random, 0, 0.4), 0.5] as const]
  })
}
