import { syllable } from 'syllable'

/**
 * School years that an English text asks for. @source Kincaid, Fishburne, Rogers and Chissom, "Derivation of new
 * readability formulas for Navy enlisted personnel", 1975
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?…]+["”’']?(?:\s|$)/u).filter((part) => /\w/u.test(part)).length
  const words = text.split(/[\s–—-]+/u).filter((part) => /\w/u.test(part))
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59
}
