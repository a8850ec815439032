// Measures the stage beside its references: `npm run bench:stage`. Parts of it by name: idle, first, frames, soak, losses;
// `--hours N` for a shorter soak. With `--write`, on an otherwise idle machine, each part goes to docs/benchmarks.md.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { gameAt, withServer } from './bench/browser'
import { visit } from './bench/first-choice'
import { describeBusiest, framesOfGame, framesOfPeer } from './bench/frames'
import { idleUse, idleUseOfGame } from './bench/idle'
import { loseContexts } from './bench/losses'
import { buildPeers, type Peer } from './bench/peer-pages'
import { type Row, writeSection } from './bench/report'
import { soak } from './bench/soak'
import { median, percentile } from './bench/statistics'
import { ensureBuilt } from './lib/build.mjs'

/** Runs of each short measurement; its median counts. */
const runs = 5
/** Plays in which every part of the game has run and the engine of the browser has compiled what runs often. */
const warmUpPlays = 12

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { hours: { type: 'string', default: '2' }, write: { type: 'boolean', default: false } },
})
const parts = {
  idle: (game: string, at: At) => idle(game, at),
  first: (game: string, at: At) => firstChoice(game, at),
  frames: (game: string, at: At) => frames(game, at),
  soak: (game: string) => longPlay(game),
  losses: (game: string) => contextLosses(game),
}
const names = Object.keys(parts) as (keyof typeof parts)[]
const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('" or "')}"; there are ${names.join(', ')}.`)
  process.exit(2)
}

await ensureBuilt()
const folder = await buildPeers()
await withServer(undefined, (game) =>
  withServer(folder, async (peers) => {
    for (const name of names) {
      if (positionals.length > 0 && !positionals.includes(name)) continue
      const rows = await parts[name](game, (peer) => `${peers}${peer}.html`)
      for (const { isMet, what, figure, beside, wanted } of rows)
        console.log(`${isMet ? 'met' : 'NOT MET'}  ${what}: ${figure} (${beside}; wanted: ${wanted})`)
      if (values.write)
        writeSection(`stage ${name}`, `${cpus().length} cores, Chromium with WebGL in software`, rows)
    }
  }),
)

type At = (peer: Peer) => string

/** Takes turns, so that whatever else the machine does hits all alike. */
async function inTurns<T>(measures: readonly (() => Promise<T>)[]): Promise<T[][]> {
  const results: T[][] = measures.map(() => [])
  for (let run = 0; run < runs; run++) {
    for (const [at, measure] of measures.entries()) results[at]?.push(await measure())
  }
  return results
}

async function idle(game: string, at: At): Promise<Row[]> {
  const [own, page, phaser] = (
    await inTurns([
      () => idleUseOfGame(game),
      () => idleUse(at('static')),
      () => idleUse(at('default-phaser')),
    ])
  ).map(median) as [number, number, number]
  return [
    {
      what: 'Processor use at rest, percent of a core',
      figure: own.toFixed(2),
      beside: `static page ${page.toFixed(2)}, default Phaser loop ${phaser.toFixed(1)}`,
      wanted: 'within 0.5 points of the static page',
      isMet: own - page <= 0.5,
    },
  ]
}

async function firstChoice(game: string, at: At): Promise<Row[]> {
  const [own, page, phaser] = await inTurns([
    () => visit(gameAt(game), true),
    () => visit(at('static'), false),
    () => visit(at('default-phaser'), true),
  ])
  const choice = (visits: typeof own) => median((visits ?? []).map((one) => one.choice))
  const frame = (visits: typeof own) => median((visits ?? []).map((one) => one.frame ?? Number.NaN))
  const ms = (value: number) => `${Math.round(value)} ms`
  return [
    {
      what: 'First choice playable, 1.6 Mbit/s, 150 ms, processor ÷ 4',
      figure: ms(choice(own)),
      beside: `static page ${ms(choice(page))}, default Phaser page ${ms(choice(phaser))}`,
      wanted: 'at most 3 × the static page and half the Phaser page',
      isMet: choice(own) <= 3 * choice(page) && choice(own) <= choice(phaser) / 2,
    },
    {
      what: 'First frame of the stage, the same line',
      figure: ms(frame(own)),
      beside: `default Phaser page ${ms(frame(phaser))}`,
      wanted: 'before 0.9 × the Phaser page',
      isMet: frame(own) < 0.9 * frame(phaser),
    },
  ]
}

async function frames(game: string, at: At): Promise<Row[]> {
  const [own, empty] = await inTurns([() => framesOfGame(game), () => framesOfPeer(at('empty-phaser'))])
  const p99 = (all: typeof own) => median((all ?? []).map((one) => percentile(one, 0.99)))
  const longest = median((own ?? []).map((one) => Math.max(...one)))
  return [
    {
      what: `Time between frames in the busiest performance (${describeBusiest()}), 99th percentile`,
      figure: `${p99(own).toFixed(1)} ms`,
      beside: `empty Phaser scene ${p99(empty).toFixed(1)} ms`,
      wanted: 'at most 1.5 × the empty scene',
      isMet: p99(own) <= 1.5 * p99(empty),
    },
    {
      what: 'Longest time between two frames in it',
      figure: `${longest.toFixed(0)} ms`,
      beside: `empty Phaser scene ${median((empty ?? []).map((one) => Math.max(...one))).toFixed(0)} ms`,
      wanted: 'at most 100 ms',
      isMet: longest <= 100,
    },
  ]
}

async function longPlay(game: string): Promise<Row[]> {
  const hours = Number(values.hours)
  const held = await soak(game, hours, (made, { heap }) =>
    console.log(`${made} choices, ${(heap / 1024 / 1024).toFixed(1)} MB`),
  )
  const first = held[Math.min(warmUpPlays, held.length - 1)]
  const last = held.at(-1)
  if (first === undefined || last === undefined) throw new Error('no play was finished')
  const grown = (last.heap / first.heap - 1) * 100
  const same = (['listeners', 'textures', 'sounds'] as const).every((name) => last[name] <= first[name])
  return [
    {
      what: `Script heap after ${hours} h of play, sped up (${held.length} plays)`,
      figure: `${grown.toFixed(1)} %`,
      beside: `${(first.heap / 1024 / 1024).toFixed(1)} MB after ${warmUpPlays + 1} plays`,
      wanted: 'less than 10 % more',
      isMet: grown < 10,
    },
    {
      what: 'Textures, sounds and listeners after the last play',
      figure: `${last.textures}, ${last.sounds}, ${last.listeners}`,
      beside: `${first.textures}, ${first.sounds}, ${first.listeners} after ${warmUpPlays + 1} plays`,
      wanted: 'no more',
      isMet: same,
    },
  ]
}

async function contextLosses(game: string): Promise<Row[]> {
  const { forced, playable, recovered } = await loseContexts(game)
  return [
    {
      what: 'WebGL contexts lost in the middle of a performance: picture back or a notice within 2 s',
      figure: `${recovered} of ${forced}`,
      beside: `choices playable ${playable} times`,
      wanted: 'all',
      isMet: forced === 20 && recovered === forced && playable === forced,
    },
  ]
}
