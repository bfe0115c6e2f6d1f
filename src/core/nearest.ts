import { distance } from 'fastest-levenshtein'

/**
 * The candidate closest to `word`, if it may be a misspelling of it: at most a third of the letters differ.
 *
 * @param maxTypos - and at most so many.
 */
export function nearest(word: string, candidates: readonly string[], maxTypos = word.length): string | undefined {
  return closest(
    word,
    candidates.map((candidate) => [candidate, candidate]),
    maxTypos,
  )
}

/**
 * The same for ids of parts, such as those of checks. If none is close, the first one whose beginning is closest, such as
 * `account-list-and-read` for `account-lst`.
 */
export function nearestId(word: string, ids: readonly string[]): string | undefined {
  // One part alone, such as `account`, begins too many.
  const byBeginning = () => (word.includes('-') ? closest(word, ids.flatMap(beginningsOf)) : undefined)
  return nearest(word, ids) ?? byBeginning()
}

/** An id with each of its beginnings of two parts or more. */
function beginningsOf(id: string): [text: string, id: string][] {
  const parts = id.split('-')
  return parts.slice(1).map((_, index) => [parts.slice(0, index + 2).join('-'), id])
}

function closest(
  word: string,
  candidates: readonly (readonly [text: string, candidate: string])[],
  maxTypos = word.length,
): string | undefined {
  let best: string | undefined
  let bestDistance = Math.min(maxTypos, Math.max(1, Math.floor(word.length / 3))) + 1
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
