import type { BundleFile } from '../../bundle/bundle.js'
import type { Written } from '../../core/written.js'
import { formatBytes } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'
import type { TagState, UploadProgress } from './upload.js'

/** What the summary shows of an upload. */
export interface UploadReport {
  /** Host of the tenant. */
  tenant: string
  /** Id or alias of the connector, as given. */
  ref: string
  dryRun: boolean
  bundle: Pick<BundleFile, 'size' | 'sha256'>
  progress: UploadProgress
  /** Why the upload failed; undefined if it did not. */
  problem: string | undefined
}

/** The summary of an upload, in Markdown. */
export function uploadSection({ tenant, ref, dryRun, bundle, progress, problem }: UploadReport): string {
  const { connectorId, alias = ref, created, tags = [] } = progress
  const id = connectorId === undefined ? '' : ` ${code(connectorId)}`
  return table(
    ['', ''],
    [
      ['Tenant', code(tenant)],
      ['Connector', `${nameText(alias)}${id}${createdText(created)}`],
      ['Version', versionText(progress, dryRun)],
      ['Bundle', `${formatBytes(bundle.size)}, SHA-256 ${code(bundle.sha256)}`],
      ...(tags.length === 0 ? [] : [['Tags', tags.map(tagText).join('<br>')]]),
      ...(problem === undefined ? [] : [['Problem', text(problem)]]),
    ],
  )
}

function createdText(created: Written): string {
  if (created === 'unknown') return ' (unknown whether it was created)'
  return created ? ' (created)' : ''
}

function versionText({ version, uploaded, newer }: UploadProgress, dryRun: boolean): string {
  if (newer !== undefined) {
    return `none was created: version ${newer.version} is of the newer commit ${code(newer.commit.slice(0, 12))}`
  }
  if (uploaded === 'unknown') return 'unknown whether one was created'
  if (version === undefined) return dryRun ? 'a new one (dry run: nothing was uploaded)' : 'none was created'
  return uploaded ? `**${version}** (new)` : `**${version}** (unchanged: it already holds this bundle)`
}

function tagText({ name, version, previous }: TagState): string {
  const from = previous === undefined ? ' (new)' : previous === version ? '' : ` (was ${previous})`
  return `${code(name)} → ${version ?? 'unknown'}${from}`
}
