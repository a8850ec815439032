/** Milliseconds a browser gets to bring a lost drawing context back. */
const patience = 8_000

/** Watches for the loss of the drawing context; Phaser restores its pictures, and if the browser does not, it failed. */
export function watchContext(
  canvas: HTMLCanvasElement,
  redraw: () => void,
  fail: (error: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const lost = () => {
    clearTimeout(timer)
    timer = setTimeout(() => fail(new Error('The browser took the drawing context away.')), patience)
  }
  const restored = () => {
    clearTimeout(timer)
    redraw()
  }
  canvas.addEventListener('webglcontextlost', lost)
  canvas.addEventListener('webglcontextrestored', restored)
  return () => {
    clearTimeout(timer)
    canvas.removeEventListener('webglcontextlost', lost)
    canvas.removeEventListener('webglcontextrestored', restored)
  }
}
