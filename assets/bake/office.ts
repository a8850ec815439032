import { deskDrawings, SCREEN } from './office-desk'
import type { OfficeDrawing } from './office-draw'
import { markDrawings, VOICEMAIL_BAR } from './office-marks'
import { CLOCK, roomDrawings, WINDOW } from './office-room'
import type { OfficePictures } from './pictures-manifest'

/** Parts whose states or moments the stage chooses; all others are always shown. */
const CHANGING = new Set(['phone', 'lamp', 'handset', 'mug', 'envelope', 'voicemail-bar', 'stamp'])

/** One office: its drawings and the places where the stage draws things of its own. */
export type Office = {
  id: string
  drawings: OfficeDrawing[]
  places: Omit<OfficePictures, 'id' | 'fixed'>
  isFixed: (drawing: OfficeDrawing) => boolean
}

/** The office of an operations lead at a parcel-and-freight firm. */
export const operationsOffice = (): Office => ({
  id: 'operations',
  drawings: [...roomDrawings(), ...deskDrawings(), ...markDrawings()],
  places: { window: WINDOW, screen: SCREEN, clock: CLOCK, voicemailBar: VOICEMAIL_BAR },
  isFixed: ({ part }) => !CHANGING.has(part),
})
