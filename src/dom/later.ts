import { loadAfter, loadRules } from './play/load'

/** Screens that are loaded when they are first opened; the play screen alone is part of the first load. */
export const later = {
  shelf: () => import('./shelf/shelf-screen').then((part) => part.ShelfScreen),
  week: () => import('./week/week-screen').then((part) => part.WeekScreen),
  review: () => import('./review/review-screen').then((part) => part.ReviewScreen),
  map: () => import('./review/map-part').then((part) => part.loadMap()),
  settings: () => import('./settings/settings-screen').then((part) => part.SettingsScreen),
  plan: () => import('./plan/plan-screen').then((part) => part.PlanScreen),
  practice: () => import('./practice/practice-screen').then((part) => part.PracticeScreen),
  about: () => import('./about/about-screen').then((part) => part.AboutScreen),
}

/** Fetches everything ahead that is loaded late, so that they are there without a network; a failure shows when one is opened. */
export async function fetchScreens(): Promise<void> {
  const parts = [...Object.values(later), loadAfter, loadRules]
  await Promise.allSettled(parts.map((load) => load()))
}
