/** What the log is about to show. */
export interface Newest {
  isPlaying: boolean
  /** Entries that were there before, or have been in view when they came. */
  seen: number
  /** Everything has been read: what can be done now has the room. */
  isRead: boolean
  /** Something has come, rather than the room has changed. */
  isNew: boolean
}

/**
 * Puts the log where reading goes on, and says whether there is something to be read before the choices get their
 * room: while it is happening the newest line; then the first that nobody has seen come, or the thought and the why.
 */
export function placeLog(
  part: HTMLElement,
  log: HTMLElement,
  { isPlaying, seen, isRead, isNew }: Newest,
): boolean {
  // How much room there is has to be seen without it.
  delete part.dataset['reading']
  const entries = [...log.querySelectorAll<HTMLElement>('.entry')]
  const latest = entries.at(-1)
  const step = latest?.closest<HTMLElement>('.step')
  if (!latest || !step) return false
  const isFirst = !step.previousElementSibling?.classList.contains('step')
  const told = step.querySelector<HTMLElement>('.thought, .reading, .why')
  const fresh = entries[seen]
  const unseen = isFirst ? entries[0] : fresh === undefined || step.contains(fresh) ? fresh : step
  // How it ended has to be in sight, whatever led there can be scrolled back to.
  const end = step.querySelector<HTMLElement>('.ending')
  const from = (end === null ? [told, unseen] : [end]).filter((one) => one !== null && one !== undefined)
  if (getComputedStyle(log).overflowY !== 'auto') {
    if (isPlaying) latest.scrollIntoView?.({ block: 'nearest' })
    else if (isNew && !isFirst) (from.sort(byPlace)[0] ?? step).scrollIntoView?.({ block: 'start' })
    return false
  }
  const top = () => Math.min(log.scrollHeight, ...from.map((one) => Math.max(0, placeIn(log, one))))
  const isLong = !isPlaying && !isRead && log.scrollHeight - top() > log.clientHeight + 1
  if (isLong) part.dataset['reading'] = ''
  // Lines are broken elsewhere where there is more room.
  log.scrollTop = isLong ? top() : log.scrollHeight
  // Where the page scrolls as well, what was pressed last may lie below it.
  if (isNew) part.scrollIntoView?.({ block: 'nearest' })
  return isLong
}

/** Pixels from the top of what the log holds, with a rim; entries that are still landing count where they land. */
const placeIn = (log: HTMLElement, one: HTMLElement): number => one.offsetTop - log.offsetTop - 6

const byPlace = (a: HTMLElement, b: HTMLElement): number => a.offsetTop - b.offsetTop

/** True where a good line of text lies below what can be seen. */
export const isCutOff = (log: HTMLElement): boolean =>
  getComputedStyle(log).overflowY === 'auto' && log.scrollHeight - log.clientHeight - log.scrollTop > 20

/** Goes on by what one has seen, but for two lines to hold on to. */
export const readOn = (log: HTMLElement, isStill: boolean): void =>
  log.scrollBy({ top: log.clientHeight * 0.8, behavior: isStill ? 'auto' : 'smooth' })
