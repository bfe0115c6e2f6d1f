import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { version } from '../core/version.js'
import type { ValidationReport } from './validation.js'

export type ReportFormat = 'json' | 'junit' | 'sarif' | 'html'

/**
 * Writes a report in all formats: validation.json, .xml, .sarif and .html.
 *
 * @param directory - is created if it does not exist.
 * @param onWritten - called with the path of each file after it was written.
 */
export async function writeReportFiles(
  report: ValidationReport,
  directory: string,
  onWritten: (format: ReportFormat, path: string) => void,
): Promise<void> {
  const [{ validationHtml }, { validationJunit }, { validationSarif }] = await Promise.all([
    import('./html/page.js'),
    import('./junit.js'),
    import('./sarif.js'),
  ])
  await mkdir(directory, { recursive: true })
  const write = async (format: ReportFormat, extension: string, content: string) => {
    const path = join(directory, `validation.${extension}`)
    await writeFile(path, content)
    onWritten(format, path)
  }
  await write('json', 'json', `${JSON.stringify(report, null, 2)}\n`)
  await write('junit', 'xml', validationJunit(report))
  await write('sarif', 'sarif', validationSarif(report, { version }))
  await write('html', 'html', validationHtml(report))
}
