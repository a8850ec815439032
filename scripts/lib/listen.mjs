import { networkInterfaces } from 'node:os'

const standardPort = 4321
const attempts = 11

/**
 * The port asked for by `--port N`, `--port=N` or PORT, and whether it was asked for at all.
 * @param {string[]} args
 * @param {string | undefined} fromEnvironment
 * @returns {{ port: number, isGiven: boolean }}
 */
export function wantedPort(args, fromEnvironment) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='))
  const given = at < 0 ? fromEnvironment : args[at]?.startsWith('--port=') ? args[at].slice(7) : args[at + 1]
  if (at < 0 && !given) return { port: standardPort, isGiven: false }
  const port = Number(given)
  if (given && Number.isInteger(port) && port >= 0 && port <= 65_535) return { port, isGiven: true }
  console.error(`The port must be a whole number from 0 to 65535, not "${given ?? ''}".`)
  return process.exit(1)
}

/**
 * Listens on every address of this machine: on a given port or not at all, else on the first free one of eleven.
 * Ends the process with a sentence when there is none.
 * @param {import('node:http').Server} server
 * @param {{ port: number, isGiven: boolean }} wanted
 * @returns {Promise<number>} the port it listens on
 */
export async function listen(server, { port, isGiven }) {
  const last = isGiven ? port : port + attempts - 1
  for (let candidate = port; candidate <= last; candidate++) {
    const problem = await tryPort(server, candidate)
    if (problem === undefined) return portOf(server)
    if (problem !== 'EADDRINUSE') {
      console.error(`Port ${candidate} cannot be used here (${problem}); choose another one with "--port".`)
      process.exit(1)
    }
    if (candidate < last) console.log(`Port ${candidate} is in use; trying ${candidate + 1}.`)
  }
  console.error(
    isGiven
      ? `Port ${port} is already in use; choose another one with "--port", or leave it out.`
      : `All ports from ${port} to ${last} are in use; choose another one with "--port".`,
  )
  return process.exit(1)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<string | undefined>} the code of what went wrong
 */
function tryPort(server, port) {
  return new Promise((resolve) => {
    /** @param {NodeJS.ErrnoException} error */
    const fail = (error) => resolve(error.code ?? error.message)
    server.once('error', fail)
    server.listen(port, () => {
      server.off('error', fail)
      resolve(undefined)
    })
  })
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return address.port
}

/** The IPv4 addresses under which others in the same network reach this machine. */
export function lanAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
