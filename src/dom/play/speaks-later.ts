import type { GameEvent } from '../../engine'

/** Whether somebody is heard later on the day of this event. */
export function speaksLater(events: readonly GameEvent[], index: number): boolean {
  const day = events[index]?.day
  return events.slice(index + 1).some((event) => event.day === day && isHeard(event))
}

const isHeard = (event: GameEvent): boolean =>
  event.type === 'told'
    ? event.speaker !== null
    : event.type === 'response' || event.type === 'happened' || event.type === 'ended'
