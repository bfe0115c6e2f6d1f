import { distance } from 'fastest-levenshtein'

/**
 * The candidate closest to `word`, if it may be a misspelling of it: at most a third of the letters differ. If there is none,
 * the first one whose beginning is closest, such as `account-list-and-read` for `account-lst`.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const whole = closest(
    word,
    candidates.map((candidate) => [candidate, candidate]),
  )
  // One part alone, such as `account`, begins too many.
  return whole ?? (word.includes('-') ? closest(word, candidates.flatMap(beginningsOf)) : undefined)
}

/** A name of parts with each of its beginnings of two parts or more. */
function beginningsOf(candidate: string): [text: string, candidate: string][] {
  const parts = candidate.split('-')
  return parts.slice(1).map((_, index) => [parts.slice(0, index + 2).join('-'), candidate])
}

function closest(
  word: string,
  candidates: readonly (readonly [text: string, candidate: string])[],
): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const [text, candidate] of candidates) {
    const typos = countTypos(word.toLowerCase(), text.toLowerCase())
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
