import { SCREEN } from './office-desk'
import type { OfficeDrawing } from './office-draw'
import { markDrawings, VOICEMAIL_BAR } from './office-marks'
import { charity } from './office-charity'
import { hospital } from './office-hospital'
import { operations } from './office-operations'
import { salesFloor } from './office-sales-floor'
import { software } from './office-software'
import { CLOCK } from './office-wall'
import type { OfficePictures, Rect } from './pictures-manifest'

/** Parts whose states or moments the stage chooses; all others are always shown. */
const CHANGING = new Set(['phone', 'lamp', 'handset', 'mug', 'envelope', 'voicemail-bar', 'stamp'])

/** One office: its drawings and the places where the stage draws things of its own. */
export type Office = {
  id: string
  drawings: OfficeDrawing[]
  places: Omit<OfficePictures, 'id' | 'fixed'>
  isFixed: (drawing: OfficeDrawing) => boolean
}

/** What one place draws: its window, and everything but the marks. */
type Place = { window: Rect; drawings: OfficeDrawing[] }

const office = (id: string, { window, drawings }: Place): Office => ({
  id,
  drawings: [...drawings, ...markDrawings()],
  places: { window, screen: SCREEN, clock: CLOCK, voicemailBar: VOICEMAIL_BAR },
  isFixed: ({ part }) => !CHANGING.has(part),
})

/** Every office by the scenario's name for its place; the first is drawn where a place has none of its own. */
export const offices = (): Office[] => [
  office('operations', operations()),
  office('hospital', hospital()),
  office('software', software()),
  office('charity', charity()),
  office('sales-floor', salesFloor()),
]
