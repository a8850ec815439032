/**
 * Whether the build tools run on this version of Node: 20.19 and later 20s, 22.12 and later.
 * @param {string} version such as "20.19.0"
 */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

/** Ends the process with one sentence on a Node that is too old; nothing else may be imported before it has run. */
export function requireNode() {
  if (isNodeSupported(process.versions.node)) return
  console.error(
    `Callback needs Node 20.19 or newer (or 22.12 or newer), and this is Node ${process.versions.node}; please install a current one from nodejs.org.`,
  )
  process.exit(1)
}
