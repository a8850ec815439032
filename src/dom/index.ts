export type {
  App,
  FoundEnding,
  Play,
  PracticeView,
  Settings,
  SavedPlay,
  ShelfEntry,
  SoundStatus,
  StageStatus,
  StageView,
  Stock,
  Store,
  VaultView,
} from './app'
export { fetchScreens } from './later'
export { mountApp } from './mount-app'
