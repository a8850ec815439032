/** Flags for every test browser: no traffic of its own, and WebGL in software. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
]

/** The flag that lets sound play before the first gesture, as it never does for a visitor. */
export const autoplayFlag = '--autoplay-policy=no-user-gesture-required'
