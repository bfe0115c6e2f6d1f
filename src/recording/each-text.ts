import { isObject } from '../core/json.js'

/** Calls `visit` with each text in a value, and the name of the field that holds it. */
export function eachText(root: unknown, outer: string, visit: (text: string, name: string) => void): void {
  const stack: [value: unknown, name: string][] = [[root, outer]]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [value, name] = next
    if (typeof value === 'string' || typeof value === 'number') visit(String(value), name)
    else if (Array.isArray(value)) for (const each of value) stack.push([each, name])
    else if (isObject(value)) for (const [key, each] of Object.entries(value)) stack.push([each, key])
  }
  // Changes of an account name their attribute beside the value.
  if (!isObject(root) || !Array.isArray(root['changes'])) return
  for (const change of root['changes']) {
    if (isObject(change) && typeof change['attribute'] === 'string')
      eachText(change['value'], change['attribute'], visit)
  }
}
