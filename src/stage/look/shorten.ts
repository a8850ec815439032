/** Characters of foreign text that may stand on the stage at most. */
export const mostCharacters = 60

/** Foreign text as one line of at most 60 characters; however long it is, no more of it is read than that needs. */
export function shorten(text: string): string {
  const line = text
    .slice(0, mostCharacters * 4)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
  const characters = Array.from(line)
  const isWhole = characters.length <= mostCharacters && text.length <= mostCharacters * 4
  return isWhole
    ? line
    : `${characters
        .slice(0, mostCharacters - 1)
        .join('')
        .trimEnd()}…`
}
