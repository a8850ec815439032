import { type Figure, type TeachingCheck } from '../check'
import { simplePlayers } from '../players'
import { resultsOf } from '../walk'

/** So many that the mean of chance is known within about one point. */
export const playsOfEach = 1000
/** Half a standard deviation above chance is all that a rule of thumb may bring. */
const mostAbove = 0.5
/** Part of the plays that may come across as assertive, the top class. */
const mostAssertive = 0.05

/** Rules of thumb lose. */
export const players: TeachingCheck = {
  id: 'P3',
  name: 'No player who goes by one simple rule does much better than chance, or comes across as assertive.',
  reader: null,
  find: (shelf) => ({
    figures: shelf.flatMap((study) => {
      const { file } = study
      const random = resultsOf(study, simplePlayers.random, playsOfEach)
      const most = random.mean + mostAbove * random.deviation
      const others = Object.entries(simplePlayers).filter(([name]) => name !== 'random')
      return [
        { file, name: 'random: mean outcome', value: random.mean },
        { file, name: 'random: standard deviation', value: random.deviation },
        { file, name: 'random: part that is assertive', value: random.assertive },
        ...others.flatMap(([name, player]): Figure[] => {
          const { mean, assertive } = resultsOf(study, player, playsOfEach)
          return [
            { file, name: `${name}: mean outcome`, value: mean, most },
            { file, name: `${name}: part that is assertive`, value: assertive, most: mostAssertive },
          ]
        }),
      ]
    }),
  }),
}
