import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../../scripts/lib/listen.mjs'
import { precompress } from '../../scripts/lib/precompress.mjs'
import { makeServer } from '../../scripts/lib/server.mjs'

const parent = mkdtempSync(join(tmpdir(), 'callback-server-'))
const folder = join(parent, 'dist')
const script = 'const answer = 42\n'.repeat(200)
let server: Server
let port: number

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(folder, '.callback-build'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Callback</title>')
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), script)
  for (const kind of ['woff2', 'webp', 'mp3', 'ogg', 'json'])
    writeFileSync(join(folder, 'assets', `a.${kind}`), '{}')
  await precompress(folder)
  server = makeServer(folder)
  port = await listen(server, { port: 0, isGiven: true })
})

afterAll(() => {
  server.close()
  rmSync(parent, { recursive: true })
})

/** Asks without tidying the path up, as a browser would and an attacker would not. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method, agent: false }, resolve).on('error', reject).end()
  })
}

describe('the server', () => {
  it('sends the page uncached and hashed files for good', async () => {
    const page = await get('/')
    expect(page.statusCode).toBe(200)
    expect(page.headers['cache-control']).toBe('no-cache')
    expect(await text(page)).toContain('<title>Callback</title>')
    expect((await get('/assets/main-1a2b.js')).headers['cache-control']).toContain('immutable')
  })

  it.each([
    ['woff2', 'font/woff2'],
    ['webp', 'image/webp'],
    ['mp3', 'audio/mpeg'],
    ['ogg', 'audio/ogg'],
    ['json', 'application/json'],
  ])('knows what a .%s is', async (kind, type) => {
    expect((await get(`/assets/a.${kind}`)).headers['content-type']).toContain(type)
  })

  it('sends Brotli or gzip to those who take it, and the plain file to others', async () => {
    const brotli = await get('/assets/main-1a2b.js', { 'Accept-Encoding': 'gzip, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    const chunks = await brotli.toArray()
    expect(brotliDecompressSync(Buffer.concat(chunks)).toString()).toBe(script)
    const gzip = await get('/assets/main-1a2b.js', { 'Accept-Encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    const plain = await get('/assets/main-1a2b.js')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(await text(plain)).toBe(script)
  })

  it.each(['/', '/assets/main-1a2b.js', '/nothing'])('sends the security headers with %s', async (path) => {
    const { headers } = await get(path)
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/.callback-build',
  ])('does not hand out %s', async (path) => {
    const answer = await get(path)
    expect(answer.statusCode).toBe(404)
    expect(await text(answer)).not.toContain('secret')
  })

  it('only reads', async () => {
    expect((await get('/', {}, 'POST')).statusCode).toBe(405)
  })

  it.each(['/%', '/%E0%A4%A', '//', '/\u007f'])('survives the odd path %j', async (path) => {
    expect([200, 400, 404]).toContain((await get(path)).statusCode)
    expect((await get('/')).statusCode).toBe(200)
  })
})
