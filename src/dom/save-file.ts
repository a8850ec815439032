/** Offers a text as a file to keep. */
export function saveFile(text: string, name: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The download has begun with the click; freeing at once can cancel it in some browsers.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
