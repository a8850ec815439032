// Puts pictures on boards to be looked at, in docs/pictures/boards: `npm run boards` for the cast, `-- marion-keller` for one
// of them, `-- moments` for the key moments of the stage. `-- questions DIR` asks fresh eyes, `-- confusion KEY ANSWERS_DIR`
// counts what they have said.
import { argv } from 'node:process'

const boards: Record<string, () => Promise<unknown>> = {
  moments: () => import('./boards/write-moments'),
  questions: () => import('./boards/questions/write-questions'),
  confusion: () => import('./boards/questions/write-confusion'),
}
const board = boards[argv[2] ?? ''] ?? (() => import('./cast-board'))
await board()
