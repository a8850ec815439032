declare module 'virtual:shelf' {
  /** A built-in scenario on the shelf: checked and hashed at build, fetched from `url` when it is opened. */
  export interface ShelfEntry {
    id: string
    title: string
    summary: string
    level: 'easy' | 'medium' | 'hard'
    minutes: number
    contentNotes: readonly string[]
    role: string
    company: string
    exam: boolean
    /** Number of endings there are to find. */
    endings: number
    /** `contentHash` of the file's text. */
    hash: string
    url: string
  }
  export const shelf: readonly ShelfEntry[]
}
