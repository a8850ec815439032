import { describe, expect, it } from 'vitest'
import { wantedPort } from '../../scripts/lib/listen.mjs'
import { isNodeSupported } from '../../scripts/lib/node-version.mjs'
import { hasDesktop } from '../../scripts/lib/open-browser.mjs'

describe('npm start', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('runs on Node %s', (version) => {
    expect(isNodeSupported(version)).toBe(true)
  })

  it.each(['12.22.0', '18.20.0', '20.18.3', '21.7.0', '22.11.0'])('refuses Node %s', (version) => {
    expect(isNodeSupported(version)).toBe(false)
  })

  it('takes port 4321 unless an argument or, after it, the environment names another', () => {
    expect(wantedPort([], undefined)).toEqual({ port: 4321, isGiven: false })
    expect(wantedPort([], '8080')).toEqual({ port: 8080, isGiven: true })
    expect(wantedPort(['--no-open', '--port', '9000'], '8080')).toEqual({ port: 9000, isGiven: true })
    expect(wantedPort(['--port=9000'], undefined)).toEqual({ port: 9000, isGiven: true })
  })

  it('opens a browser where somebody sits in front of it, and nowhere else', () => {
    expect(hasDesktop({}, 'darwin')).toBe(true)
    expect(hasDesktop({}, 'win32')).toBe(true)
    expect(hasDesktop({ DISPLAY: ':0' }, 'linux')).toBe(true)
    expect(hasDesktop({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDesktop({}, 'linux')).toBe(false)
    expect(hasDesktop({ CI: 'true', DISPLAY: ':0' }, 'linux')).toBe(false)
    expect(hasDesktop({ SSH_CONNECTION: 'a b' }, 'darwin')).toBe(false)
  })
})
