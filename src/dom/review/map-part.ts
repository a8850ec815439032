/** Fetches the map; it comes after the review's own part, so that the first load need not know its name. */
export const loadMap = () => import('../map/map-screen').then((part) => part.MapScreen)
