import type { Plugin } from 'vite'

/**
 * What loads a later part: its styles first, then its code. Vite's own helper also preloads code and knows older
 * browsers, for three times the size; every page would carry it before its first choice.
 */
const helper = `
const seen = {}
const add = (href) => seen[href] ??= new Promise((done, fail) => {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
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

/** Puts the small helper in the place of Vite's; the build needs `modulePreload: false`, which leaves styles alone. */
export const slimPreloadPlugin = (): Plugin => ({
  name: 'slim-preload',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === '\0vite/preload-helper.js' ? helper : undefined),
})
