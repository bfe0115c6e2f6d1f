import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { version } from '../../core/version.js'
import type { ValidationReport } from '../../report/validation.js'
import type { SetValidationOutput } from './validation-inputs.js'

/** Writes the report in all its forms into a folder: validation.json, .xml, .sarif and .html. */
export async function writeReports(
  report: ValidationReport,
  directory: string,
  setOutput: SetValidationOutput,
): Promise<void> {
  const [{ validationHtml }, { validationJunit }, { validationSarif }] = await Promise.all([
    import('../../report/html/page.js'),
    import('../../report/junit.js'),
    import('../../report/sarif.js'),
  ])
  await mkdir(directory, { recursive: true })
  const write = async (output: Parameters<SetValidationOutput>[0], extension: string, content: string) => {
    const path = join(directory, `validation.${extension}`)
    await writeFile(path, content)
    setOutput(output, path)
  }
  await write('report-json', 'json', `${JSON.stringify(report, null, 2)}\n`)
  await write('report-junit', 'xml', validationJunit(report))
  await write('report-sarif', 'sarif', validationSarif(report, { version }))
  await write('report-html', 'html', validationHtml(report))
}
