/** Angles of a clock's hands in degrees clockwise from twelve, for an hour that may exceed 24 while days go by. */
export function clockHands(hour: number): { hour: number; minute: number } {
  return { hour: (hour % 12) * 30, minute: (hour % 1) * 360 }
}

/** Milliseconds of a day below which its night is left out. */
const shortestNight = 400

/**
 * Whether the night is seen while a day goes by. Days that follow each other faster must not make the picture flash:
 * WCAG 2.3.1 allows three flashes in a second.
 */
export const showsNight = (milliseconds: number): boolean => milliseconds >= shortestNight
