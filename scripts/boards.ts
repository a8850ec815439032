// Puts pictures on boards to be looked at, in docs/pictures/boards: `npm run boards` for the cast, `-- marion-keller` for one
// of them, `-- moments` for the key moments of the stage.
import { argv } from 'node:process'

await (argv[2] === 'moments' ? import('./boards/write-moments') : import('./cast-board'))
