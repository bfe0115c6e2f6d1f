import { count } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'
import type { SourceDrift } from './read-drift.js'

/** Rows of each source that the summary shows; the file of the log has all. */
const maxRows = 100
const maxSources = 50

/** A line for the log. */
export function driftLine({ source, differences, tag, version }: SourceDrift): string {
  const breaking = differences.filter((each) => each.breaking).length
  const found = differences.length === 0 ? 'no difference' : count(differences.length, 'difference')
  return `${source.name} (tag ${tag}): ${found} from the spec of version ${version}${breaking > 0 ? `, ${breaking} breaking` : ''}`
}

/** The summary, in Markdown. */
export function driftSection(sources: readonly SourceDrift[], tenant: string): string {
  const all = sources.flatMap(({ differences }) => differences)
  const breaking = all.filter((each) => each.breaking).length
  const found = `**${count(all.length, 'difference')}** in ${count(sources.length, 'source')}, ${breaking} breaking`
  const parts = [`${found}, on ${code(tenant)}`]
  for (const drift of sources.slice(0, maxSources)) {
    const { source, connector, tag, version, differences, notCompared } = drift
    parts.push(
      `### ${nameText(source.name)}`,
      `${nameText(connector.alias)}, tag ${code(tag)}, compared with version **${version}**`,
      ...notCompared.map((reason) => `⚠️ ${text(reason)}`),
      differences.length === 0
        ? 'No difference.'
        : table(
            ['', 'Difference', 'What to do'],
            differences
              .slice(0, maxRows)
              .map((each) => [each.breaking ? '❌' : '➕', text(each.message), text(each.remedy)]),
          ),
    )
    if (differences.length > maxRows) parts.push(`And ${count(differences.length - maxRows, 'more difference')}.`)
  }
  if (sources.length > maxSources) parts.push(`And ${count(sources.length - maxSources, 'more source')}.`)
  return parts.join('\n\n')
}
