import { bakePictures } from './pictures'
import { bakeSounds } from './sounds'

/**
 * Bakes what the arguments name, or everything when there are none: `npm run assets -- sounds`,
 * `npm run assets -- pictures cast marion-keller`.
 */
const bakers = new Map<string, (rest: readonly string[]) => unknown>([
  ['pictures', bakePictures],
  ['sounds', () => bakeSounds()],
])

const [wanted, ...rest] = process.argv.slice(2)
if (wanted !== undefined && !bakers.has(wanted)) {
  console.error(`There is nothing to bake called "${wanted}"; use "pictures", "sounds" or neither.`)
  process.exit(1)
}
for (const name of wanted === undefined ? bakers.keys() : [wanted]) await bakers.get(name)?.(rest)
