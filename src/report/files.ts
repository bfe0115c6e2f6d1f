import { join } from 'node:path'
import { writeNamedFile } from '../core/files.js'
import { version } from '../core/version.js'
import type { ValidationReport } from './validation.js'

export type ReportFormat = 'json' | 'junit' | 'sarif' | 'html'

/**
 * Writes a report in all formats: validation.json, .xml, .sarif and .html, each even if another cannot be written.
 *
 * @param checksPage - the address of the page that explains the checks, if it is known.
 * @param directory - is created if it does not exist.
 * @param onWritten - called with the path of each file after it was written.
 * @throws UserError for the files that could not be written.
 */
export async function writeReportFiles(
  report: ValidationReport,
  directory: string,
  checksPage: string | undefined,
  onWritten: (format: ReportFormat, path: string) => void,
): Promise<void> {
  const { validationHtml } = await import('./html/page.js')
  const { validationJunit } = await import('./junit.js')
  const { validationSarif } = await import('./sarif.js')
  const problems: unknown[] = []
  const write = async (format: ReportFormat, extension: string, content: string) => {
    const path = join(directory, `validation.${extension}`)
    try {
      await writeNamedFile(path, content, `the report ${path}`)
      onWritten(format, path)
    } catch (error) {
      problems.push(error)
    }
  }
  await write('json', 'json', `${JSON.stringify(report, null, 2)}\n`)
  await write('junit', 'xml', validationJunit(report))
  await write('sarif', 'sarif', validationSarif(report, { version, checksPage }))
  await write('html', 'html', validationHtml(report, checksPage))
  // The reason is usually the same for all files, so the first error is enough.
  const [first] = problems
  if (first !== undefined) throw first
}
