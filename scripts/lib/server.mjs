import { createServer } from 'node:http'
import { extname } from 'node:path'
import sirv from 'sirv'
import { askEarlySource } from './ask-early.mjs'
import { fromRoot } from './paths.mjs'

/**
 * What the page may do: everything from its own address and nothing from elsewhere. `data:` pictures are Phaser's
 * built-in textures, `blob:` what its loader makes of a file; sounds are fetched and decoded, so they need no more.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' ${askEarlySource}`,
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

/** The headers of every answer. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/**
 * A server for a production build: compressed where the browser takes it, hashed files cached for good, pages never.
 * @param {string} [folder] absolute
 */
export function makeServer(folder = fromRoot('dist')) {
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      // Only what lies in assets/ carries a hash of its content in its name.
      const isForever = path.startsWith('/assets/') && extname(path) !== '.html'
      response.setHeader('Cache-Control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.')
    })
  })
}
