/** Groups of vowels, a silent e at the end not counted; at least one. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '')
  const groups = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u, '').match(/[aeiouy]+/gu)
  return Math.max(1, groups?.length ?? 0)
}

/** School years that a text asks for, by the formula of Flesch and Kincaid, with syllables counted by letters. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?…]+["”]?(?:\s|$)/u).filter((part) => /\w/u.test(part)).length
  const words = text.split(/[\s–-]+/u).filter((part) => /\w/u.test(part))
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59
}
