/** Entries by name, such as those of a Map, in the order of their names: the same on every system and in every language. */
export function inOrderOfNames<Value>(entries: Iterable<readonly [string, Value]>): (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
}
