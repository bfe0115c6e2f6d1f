import { formatBytes } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'

/** The facts of a packed bundle in the summary. */
export interface PackReport {
  /** Path of the zip, from the working directory if it is inside. */
  shownFile: string
  kind: 'connector' | 'customizer'
  /** Name and version of package.json. */
  name: string
  version: string
  /** Name in the spec. */
  specName: string | undefined
  sdkVersion: string | undefined
  /** Bytes. */
  size: number
  /** Of the zip, in hex. */
  sha256: string
  commands: readonly string[]
  /** Time to load the bundle, in milliseconds. */
  loadTime: number
}

/** The summary of a packed bundle, in Markdown. */
export function packSection(report: PackReport): string {
  return table(
    ['', ''],
    [
      [report.kind === 'connector' ? 'Connector' : 'Customizer', `${nameText(report.specName ?? report.name)}`],
      ['Package', `${code(report.name)} ${text(report.version)}`],
      ['Bundle', `${code(report.shownFile)}, ${formatBytes(report.size)}`],
      ['SHA-256', code(report.sha256)],
      ['SDK', report.sdkVersion === undefined ? 'not a dependency' : text(report.sdkVersion)],
      [`${report.commands.length} commands`, report.commands.map(code).join(' ')],
    ],
  )
}
