import { bakePictures } from './pictures'
import { bakeSounds } from './sounds'

/** Bakes what the arguments name, `pictures` or `sounds`, or both when there is none: `npm run assets -- sounds`. */
const bakers = new Map<string, () => unknown>([
  ['pictures', bakePictures],
  ['sounds', bakeSounds],
])

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !bakers.has(name))
if (unknown.length > 0) {
  console.error(
    `There is nothing to bake called "${unknown.join('", "')}"; use "pictures", "sounds" or neither.`,
  )
  process.exit(1)
}
for (const name of wanted.length > 0 ? wanted : bakers.keys()) await bakers.get(name)?.()
