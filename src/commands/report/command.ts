import { readFile, stat } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { type CommandContext, defineCommand, type InputDeclarations } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { count } from '../../report/format.js'
import { mergeResults, type ResultFile } from '../../report/merge.js'
import { parseResult } from '../../report/result-file.js'
import { reportInputs, validationOutputs } from '../shared/validation-inputs.js'
import { assertReportInputs, failOn, readBaseline, reportResult } from '../shared/validation-outcome.js'

const maxFiles = 1000
const maxBytes = 256 * 1024 * 1024

const allInputs = {
  pattern: {
    kind: 'list',
    default: '**/validation.json',
    description:
      'Files to report: the validation.json of every shard of one run, as paths with * and **, separated by commas.',
  },
  ...reportInputs,
} as const satisfies InputDeclarations

export const report = defineCommand({
  name: 'report',
  summary: 'Joins the results of the shards of a validation to one verdict and one report.',
  action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
  inputs: allInputs,
  outputs: validationOutputs,
  async run(inputs, context) {
    await assertReportInputs(inputs, context)
    // What an earlier run of this command wrote, and what it is compared with, are no shards.
    const others = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined)
    const files = await findFiles(inputs.pattern, others, context)
    const results: ResultFile[] = []
    for (const file of files) results.push(await readResult(file, context))
    const merged = mergeResults(results)
    context.logger.info(`${merged.connector.name}: ${count(results.length, 'result')}, seed ${merged.seed}`)
    const baseline = await readBaseline(inputs.baseline, context)
    const reported = await reportResult(merged, { inputs, title: 'Validate', baseline }, context, context.setOutput)
    failOn(reported, inputs['fail-on'])
  },
})

async function findFiles(
  patterns: readonly string[],
  others: readonly string[],
  { workingDirectory }: CommandContext,
): Promise<string[]> {
  const found = await glob(
    patterns.map((pattern) => pattern.replaceAll('\\', '/')),
    { cwd: workingDirectory, absolute: true, ignore: ['**/node_modules/**'], followSymbolicLinks: false },
  )
  const excluded = others.map((path) => resolve(workingDirectory, path))
  const files = found.map((path) => resolve(path)).filter((path) => !excluded.some((each) => isIn(path, each)))
  if (files.length === 0) {
    throw new UserError(
      `no file matches ${patterns.join(', ')}; download the reports of the validate jobs first, and see that pattern leads to their validation.json`,
    )
  }
  if (files.length > maxFiles) {
    throw new UserError(`${files.length} files match ${patterns.join(', ')}; give a pattern of the shards of one run`)
  }
  return files.sort()
}

/** True for the path itself, and for a file right in the folder. */
function isIn(file: string, path: string): boolean {
  return file === path || dirname(file) === path
}

async function readResult(path: string, { workingDirectory }: CommandContext): Promise<ResultFile> {
  const file = relative(workingDirectory, path) || path
  const { size } = await stat(path)
  if (size > maxBytes) throw new UserError(`${file} has ${size} bytes: that is no result of a validation`)
  return { file, report: parseResult(await readFile(path, 'utf8'), file) }
}
