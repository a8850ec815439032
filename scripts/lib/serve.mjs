import { lanAddresses, listen, wantedPort } from './listen.mjs'
import { hasDesktop, openBrowser } from './open-browser.mjs'
import { readIfThere } from './paths.mjs'
import { makeServer } from './server.mjs'

/**
 * Serves dist to this machine and its network until Ctrl-C, and prints where.
 * @param {string[]} args `--port N`, `--no-open`
 */
export async function serve(args) {
  const wanted = wantedPort(args, process.env['PORT'])
  if (readIfThere('dist', 'index.html') === undefined) {
    console.error('There is no built game to serve; run "npm run build" first.')
    process.exit(1)
  }
  const server = makeServer()
  const port = await listen(server, wanted)
  stopOnSignal(server)

  const url = `http://localhost:${port}/`
  console.log(`\nCallback is at     ${url}`)
  for (const address of lanAddresses()) console.log(`In your network at http://${address}:${port}/`)
  console.log('Press Ctrl-C to stop.')
  if (!args.includes('--no-open') && hasDesktop(process.env, process.platform)) openBrowser(url)
}

/** @param {import('node:http').Server} server */
function stopOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}
