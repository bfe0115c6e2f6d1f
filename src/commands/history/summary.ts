import { plainInputName } from '../../core/input-names.js'
import { count } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'
import type { HistoryEntry } from './history.js'

/** Events of a version that the table shows, the newest. */
const maxEvents = 8

const headers = ['Version', 'Commit', 'Uploaded', 'By', 'Validation', 'Tags']

/** The columns of the log's table. */
export const historyHeaders = [...headers, 'Earlier tags']

/** The row of a version in the log's table. */
export function historyRow(entry: HistoryEntry): string[] {
  const { version, recorded, commit, uncommitted, time, by = '', tags } = entry
  const built = recorded ? `${commit?.slice(0, 12) ?? ''}${uncommitted ? ' and changes' : ''}` : 'not recorded'
  const earlier = earlierTags(entry).join(', ')
  return [String(version), built, minuteOf(time), by, validationText(entry), tags.join(', '), earlier]
}

/** The tags that the version was at, as recorded, and is not any more. A move that was withdrawn does not count. */
function earlierTags({ tags, events }: HistoryEntry): string[] {
  const seen = events.flatMap(({ kind, tag }) => (tag === undefined || kind === 'withdrawn' ? [] : [tag]))
  return [...new Set(seen)].filter((tag) => !tags.includes(tag)).sort()
}

/** The history of a connector, in Markdown. */
export function historySection(
  entries: readonly HistoryEntry[],
  { tenant, alias, total }: { tenant: string; alias: string; total: number },
): string {
  const rows = entries.map((entry) => {
    const [version = '', built = '', time = '', by = '', validation = ''] = historyRow(entry)
    const commit = entry.commit === undefined ? text(built) : code(entry.commit.slice(0, 12))
    const changed = entry.uncommitted ? ' and uncommitted changes' : ''
    const told = entry.events
      .filter(({ kind }) => kind !== 'uploaded' && kind !== 'validated' && kind !== 'proved')
      .slice(-maxEvents)
    const events = told.map((event) => text(`${minuteOf(event.time)} ${event.text}`)).join('<br>')
    return [version, commit + changed, text(time), text(by), text(validation), entry.tags.map(code).join(' '), events]
  })
  const left = total - entries.length
  const more =
    left > 0 ? `\n\n${count(left, 'older version')} not shown; set ${plainInputName('limit')} to show more.` : ''
  const heading = `${nameText(alias)} on ${code(tenant)}\n\n`
  return heading + (table([...headers, 'What became of it'], rows) || 'No version.') + more
}

function validationText(entry: HistoryEntry): string {
  const { proof } = entry
  const validation = validatedText(entry)
  if (proof === undefined) return validation
  const by = `by ${proof.method}`
  if (proof.state === 'inconclusive') return `${validation}, proof ${by} inconclusive`
  return `${validation}, ${proof.state === 'failed' ? 'not proved' : 'proved'} ${by}`
}

function validatedText({ validation }: HistoryEntry): string {
  const { state, verdict, knownFindings, failed } = validation
  switch (state) {
    case 'none':
      return 'not validated'
    case 'incomplete':
      return `not validated (${verdict})`
    case 'failed':
      return `failed (${failed} checks)`
    case 'passed':
      if (knownFindings) return `passed with known findings (${failed} checks)`
      return verdict === 'warn' ? 'passed with warnings' : 'passed'
  }
}

function minuteOf(time: string | undefined): string {
  return time === undefined ? '' : time.slice(0, 16).replace('T', ' ')
}
