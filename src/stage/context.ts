/** Milliseconds a browser gets to bring a lost drawing context back. */
const patience = 8_000

/**
 * Watches for the loss of the drawing context, and calls `restore` when it is back: what was painted is gone. If the browser
 * does not bring it back, the stage failed.
 */
export function watchContext(
  canvas: HTMLCanvasElement,
  lose: () => void,
  restore: () => void,
  fail: (error: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const lost = () => {
    lose()
    clearTimeout(timer)
    timer = setTimeout(() => fail(new Error('The browser took the drawing context away.')), patience)
  }
  const restored = () => {
    clearTimeout(timer)
    restore()
  }
  canvas.addEventListener('webglcontextlost', lost)
  canvas.addEventListener('webglcontextrestored', restored)
  return () => {
    clearTimeout(timer)
    canvas.removeEventListener('webglcontextlost', lost)
    canvas.removeEventListener('webglcontextrestored', restored)
  }
}
