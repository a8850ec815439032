/** The mark that shows what becomes of a message. */
export type Fate = 'bin' | 'star' | 'tick' | 'box' | 'stamp' | 'unread'

const fates: Readonly<Record<string, Fate>> = {
  deleted: 'bin',
  starred: 'star',
  saved: 'star',
  archived: 'box',
  forwarded: 'stamp',
  unread: 'unread',
  read: 'tick',
}

/** The mark of a handling; anything else that was done with a message ends with a tick. */
export function fateOf(handling: string): Fate {
  return Object.hasOwn(fates, handling) ? (fates[handling] as Fate) : 'tick'
}
