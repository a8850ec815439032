/** Screens without a part of their own in the address. */
const plain = ['week', 'review', 'map', 'settings', 'about', 'plan', 'practice'] as const

/** Where the player is, as the address says it. */
export type Route = { screen: 'shelf' | (typeof plain)[number] } | { screen: 'play'; id: string }

/** Reads the part of an address after `#`; anything unknown leads to the shelf. */
export function routeOf(hash: string): Route {
  const [, screen, id] = hash.replace(/^#/, '').split('/')
  // A play from a link: the review opens it.
  if (screen === 'replay') return { screen: 'review' }
  if (screen === 'play' && id) return { screen: 'play', id: decode(id) }
  return { screen: plain.find((one) => one === screen) ?? 'shelf' }
}

/** The address of a place in the game, for links. */
export const addressOf = (route: Route): string => {
  if (route.screen === 'play') return `#/play/${encodeURIComponent(route.id)}`
  return route.screen === 'shelf' ? '#/' : `#/${route.screen}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A broken address names no scenario, and the play screen says so.
    return text
  }
}
