import { distance } from 'fastest-levenshtein'

/**
 * The candidate closest to `word`, if it may be a misspelling of it: at most a third of the letters differ.
 *
 * @param maxTypos - and at most so many.
 */
export function nearest(word: string, candidates: readonly string[], maxTypos = word.length): string | undefined {
  let best: string | undefined
  let bestDistance = Math.min(maxTypos, Math.max(1, Math.floor(word.length / 3))) + 1
  for (const candidate of candidates) {
    const typos = countTypos(word.toLowerCase(), candidate.toLowerCase())
    if (typos < bestDistance) {
      best = candidate
      bestDistance = typos
    }
  }
  return best
}

/** The Levenshtein distance; 1 for the same letters in another order. */
function countTypos(a: string, b: string): number {
  const sorted = (text: string) => [...text].sort().join('')
  return a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b)
}
