import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../src/director/cues-of-scene'
import type { Season } from '../../src/scenario'
import { isSnowLying, type Weather, weatherOf } from '../../src/director/weather'
import { start } from '../../src/engine'
import { makeScenario, type ScenarioFile } from '../../src/scenario'
import { makeScenarioFile } from '../support/scenario'

const seasons: Season[] = ['spring', 'summer', 'autumn', 'winter']
const year = Array.from({ length: 365 }, (_, day) => day - 10)
const weathers = (seed: number, season: Season) => year.map((day) => weatherOf(seed, day, season))
const share = (season: Season, weather: Weather) =>
  weathers(3, season).filter((one) => one === weather).length / year.length

describe('the weather', () => {
  it('is the same for the same seed, day and season, and another for another seed', () => {
    for (const season of seasons) {
      expect(weathers(5, season)).toEqual(weathers(5, season))
      expect(weathers(5, season)).not.toEqual(weathers(6, season))
    }
  })

  it('snows in winter only, and is clear more often in summer than in autumn', () => {
    for (const season of seasons) expect(share(season, 'snow') > 0).toBe(season === 'winter')
    expect(share('summer', 'clear')).toBeGreaterThan(share('autumn', 'clear'))
    expect(share('autumn', 'fog')).toBeGreaterThan(share('summer', 'fog'))
  })

  it('brings every kind that its season has', () => {
    expect(new Set(weathers(1, 'winter'))).toEqual(new Set(['clear', 'cloudy', 'rain', 'snow', 'fog']))
    expect(new Set(weathers(1, 'summer'))).toEqual(new Set(['clear', 'cloudy', 'rain']))
  })

  it('leaves snow lying for two days, unless it rains', () => {
    for (const day of year) {
      const before = [0, 1, 2].map((ago) => weatherOf(9, day - ago, 'winter'))
      const snow = before.indexOf('snow')
      const rain = before.indexOf('rain')
      expect(isSnowLying(9, day, 'winter')).toBe(snow >= 0 && (rain < 0 || snow < rain))
    }
    expect(year.some((day) => isSnowLying(9, day, 'summer'))).toBe(false)
  })
})

describe('the scene of a play', () => {
  const open = (seed: number, season?: Season) => {
    const file = makeScenarioFile()
    const calendar: ScenarioFile['calendar'] = {
      ...file.calendar,
      ...(season ? { season } : {}),
    }
    const scenario = makeScenario({ ...file, calendar })
    const { position } = start(scenario, seed)
    return sceneOf(scenario, { ...position, effort: 1 }, [])
  }

  it('has the season of its scenario', () => {
    for (const season of seasons) expect(open(4, season).season).toBe(season)
  })

  it('has a season of its seed where the scenario names none, and over many seeds every one', () => {
    expect(open(4).season).toBe(open(4).season)
    expect(new Set(Array.from({ length: 40 }, (_, seed) => open(seed).season))).toEqual(new Set(seasons))
  })

  it('says how late it is by the free hours that are spent, and which day was advised', () => {
    const scene = open(4)
    expect(scene).toMatchObject({ advisedDay: 7, movedOn: false, seed: 4 })
    // One of three hours; with the last of them it is afternoon, because people can still be rung.
    expect(scene.spent).toBeCloseTo(0.2)
  })
})
