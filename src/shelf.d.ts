declare module 'virtual:shelf' {
  /** A built-in scenario: checked and hashed at build, fetched from `url` when it is opened. */
  export interface ShelfEntry {
    id: string
    /** `contentHash` of the file's text. */
    hash: string
    url: string
  }
  export const shelf: readonly ShelfEntry[]
}

declare module 'virtual:shelf-words' {
  /** What the shelf says about a built-in scenario. */
  export interface ShelfWords {
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
  }
  export const words: readonly ShelfWords[]
}
