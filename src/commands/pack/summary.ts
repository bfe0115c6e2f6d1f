import { formatBytes } from '../../report/format.js'
import { code, table, text } from '../../report/markdown.js'

/** What the summary tells of a bundle. */
export interface PackReport {
  /** The zip as people know it. */
  shownFile: string
  kind: 'connector' | 'customizer'
  /** Of package.json. */
  name: string
  version: string
  /** Of the spec. */
  specName: string | undefined
  sdkVersion: string | undefined
  /** Bytes. */
  size: number
  /** Of the zip, in hex. */
  sha256: string
  commands: readonly string[]
  /** Milliseconds. */
  loadTime: number
}

/** The summary of a packed bundle, in Markdown. */
export function packSection(report: PackReport): string {
  return table(
    ['', ''],
    [
      [report.kind === 'connector' ? 'Connector' : 'Customizer', `${text(report.specName ?? report.name)}`],
      ['Package', `${code(report.name)} ${text(report.version)}`],
      ['Bundle', `${code(report.shownFile)}, ${formatBytes(report.size)}`],
      ['SHA-256', code(report.sha256)],
      ['SDK', report.sdkVersion === undefined ? 'not a dependency' : text(report.sdkVersion)],
      [`${report.commands.length} commands`, report.commands.map(code).join(' ')],
    ],
  )
}
