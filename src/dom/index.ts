export type {
  App,
  FoundEnding,
  Play,
  Settings,
  SavedPlay,
  ShelfEntry,
  SoundStatus,
  StageStatus,
  StageView,
  Store,
  VaultView,
} from './app'
export { fetchScreens } from './later'
export { mountApp } from './mount-app'
