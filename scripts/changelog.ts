/** A section of CHANGELOG.md: from its heading to the next one of the same level. */
const unreleased = '## [Unreleased]'

/**
 * Moves what is listed under Unreleased below a heading of the version.
 *
 * @param date - as in `2026-01-31`.
 * @throws Error if nothing is listed, or the version has a section already.
 */
export function cutChangelog(text: string, version: string, date: string): string {
  if (releaseNotes(text, version) !== undefined) throw new Error(`CHANGELOG.md has a section ${version} already`)
  const start = text.indexOf(`${unreleased}\n`)
  const notes = start < 0 ? '' : sectionAt(text, start)
  if (notes === '') throw new Error('CHANGELOG.md lists nothing under Unreleased')
  return text.replace(`${unreleased}\n`, () => `${unreleased}\n\n## [${version}] - ${date}\n`)
}

/** The notes of a version, without its heading. Undefined if there are none. */
export function releaseNotes(text: string, version: string): string | undefined {
  const start = text.indexOf(`\n## [${version}] - `)
  return start < 0 ? undefined : sectionAt(text, start + 1) || undefined
}

function sectionAt(text: string, start: number): string {
  const body = text.slice(text.indexOf('\n', start) + 1)
  const end = body.search(/^## /m)
  return (end < 0 ? body : body.slice(0, end)).trim()
}
