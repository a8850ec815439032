import type { ScenarioFile } from './scenario'

declare global {
  interface Window {
    /** The scenario that the page itself has asked for, and its file; false where it did not come. */
    early?: { id: string; file: Promise<ScenarioFile | false> }
  }
}
