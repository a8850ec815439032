import { pixelRatio } from './look/pixel-ratio'

/** Calls `fit` with the host's size in CSS pixels and the pixel ratio, now and at every change; returns what ends it. */
export function fitCanvas(
  host: HTMLElement,
  fit: (width: number, height: number, ratio: number) => void,
): () => void {
  let query: MediaQueryList | null = null
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = host
    // An element that is not laid out has no size; it is measured again when it gets one.
    if (width > 0 && height > 0) fit(width, height, pixelRatio(width, height, window.devicePixelRatio))
    query?.removeEventListener('change', measure)
    // A window that moves to another screen changes its ratio without changing its size.
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', measure)
  }
  const observer = new ResizeObserver(measure)
  observer.observe(host)
  measure()
  return () => {
    observer.disconnect()
    query?.removeEventListener('change', measure)
  }
}
