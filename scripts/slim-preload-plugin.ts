import type { Plugin } from 'vite'

/**
 * What loads a later part: its styles first, then its code, for which other code it needs is asked for beside it. Vite's own
 * helper knows older browsers too, for three times the size; every page would carry it before its first choice.
 */
const helper = `
const seen = {}
const add = (href) => seen[href] ??= new Promise((done, fail) => {
  const link = document.createElement('link')
  const isCode = href.endsWith('.js')
  link.rel = isCode ? 'modulepreload' : 'stylesheet'
  link.href = href
  if (isCode) done()
  link.onload = done
  link.onerror = () => {
    // What failed may be tried again.
    delete seen[href]
    link.remove()
    fail(Error('no style ' + href))
  }
  document.head.append(link)
})
export const __vitePreload = (load, styles = [], base) =>
  Promise.all(styles.map((one) => add(new URL(one, base).href))).then(load)
`

/** Puts the small helper in the place of Vite's. */
export const slimPreloadPlugin = (): Plugin => ({
  name: 'slim-preload',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === '\0vite/preload-helper.js' ? helper : undefined),
})
