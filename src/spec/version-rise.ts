/** How much a version has to rise. */
export type Rise = 'none' | 'minor' | 'major'

/**
 * Whether a version rises by at least this much, by the rules of semantic versioning: while the major version is 0, a minor
 * rise counts as a major one. Undefined if one of them is not a semantic version.
 */
export function hasRisen(before: string, after: string, needed: Rise): boolean | undefined {
  const [old, now] = [partsOf(before), partsOf(after)]
  if (old === undefined || now === undefined) return undefined
  if (needed === 'none') return true
  const [major, minor, patch] = [now[0] - old[0], now[1] - old[1], now[2] - old[2]]
  if (major !== 0) return major > 0
  if (minor !== 0) return minor > 0 && (needed === 'minor' || old[0] === 0)
  return needed === 'minor' && old[0] === 0 && patch > 0
}

function partsOf(version: string): [number, number, number] | undefined {
  const [, major, minor, patch] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].{0,200})?$/.exec(version) ?? []
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}
