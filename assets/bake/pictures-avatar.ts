import { Resvg } from '@resvg/resvg-js'
import { fewerColours } from './pictures-colours'
import { asWebp, unmultiplied } from './pictures-sheet'
import type { CastDrawing } from './cast'
import type { CastRecipe } from './cast-recipe'
import { INK } from './peep-draw'
import type { Mood, PersonPictures, Role } from './pictures-manifest'

/** Pixels; shown at up to 80 CSS pixels, so twice that and a little. */
const SIZE = 176
/** The part of the bust that is seen: head and shoulders, in the bust's coordinates. */
const VIEW = { x: 130, y: -20, width: 680 }

/** What is behind a portrait, by role, so that a list of people can be told apart at a glance. */
const GROUNDS: Readonly<Record<Role, string>> = {
  manager: '#f6d9b0',
  hr: '#cfe3d4',
  recruiter: '#d6d9f0',
  referrer: '#f3d3cf',
  'sales-team': '#d3e6ee',
}

const portrait = (recipe: CastRecipe, drawings: readonly CastDrawing[], mood: Mood): string => {
  const wanted = [
    `${recipe.id}/body/idle`,
    `${recipe.id}/head`,
    `${recipe.id}/face/${mood}/still`,
    `${recipe.id}/accessory`,
  ]
  const layers = wanted.map((id) => drawings.find((drawing) => drawing.id === id)?.svg ?? '').join('')
  const middle = { x: VIEW.x + VIEW.width / 2, y: VIEW.y + VIEW.width / 2, r: VIEW.width / 2 - 12 }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="${VIEW.x} ${VIEW.y} ${VIEW.width} ${VIEW.width}">` +
    `<clipPath id="round"><circle cx="${middle.x}" cy="${middle.y}" r="${middle.r}"/></clipPath>` +
    `<circle cx="${middle.x}" cy="${middle.y}" r="${middle.r}" fill="${GROUNDS[recipe.role]}"/>` +
    `<g clip-path="url(#round)">${layers}</g>` +
    `<circle cx="${middle.x}" cy="${middle.y}" r="${middle.r}" fill="none" stroke="${INK}" stroke-width="20"/></svg>`
  )
}

/** Round portraits of a person, neutral and smiling, and where they go. */
export const avatars = async (
  folder: string,
  recipe: CastRecipe,
  drawings: readonly CastDrawing[],
): Promise<{ entry: PersonPictures['avatar']; files: Map<string, Buffer> }> => {
  const files = new Map<string, Buffer>()
  for (const mood of ['neutral', 'smiling'] as const) {
    const svg = portrait(recipe, drawings, mood)
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
    const plain = unmultiplied(pixels)
    fewerColours(plain, SIZE)
    files.set(`${folder}/avatar-${mood}.webp`, await asWebp(plain, SIZE, SIZE))
  }
  const entry = {
    neutral: `${folder}/avatar-neutral.webp`,
    smiling: `${folder}/avatar-smiling.webp`,
    size: SIZE,
  }
  return { entry, files }
}
