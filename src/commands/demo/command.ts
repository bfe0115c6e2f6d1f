import { resolve } from 'node:path'
import { defineCommand } from '../../cli/command.js'
import { assertOutputFolders } from '../../cli/output-paths.js'
import { programRoot } from '../shared/program-root.js'
import { runDemo } from './run-demo.js'

export const demo = defineCommand({
  name: 'demo',
  summary: 'Runs the pipeline on the example connector, against a sandbox tenant on this machine.',
  inputs: {
    broken: {
      kind: 'boolean',
      default: 'false',
      description: 'Put a fault into a copy of the connector, to see a run that fails.',
    },
    out: { kind: 'text', default: 'demo-report', description: 'Folder for the summary and the report.' },
  },
  outputs: { 'summary-file': 'Path of the summary.', 'report-html': 'Path of the HTML report.' },
  async run({ broken, out }, { logger, signal, workingDirectory, childEnvironment, setPathOutput }) {
    await assertOutputFolders({ out }, workingDirectory)
    const { summary, report } = await runDemo({
      programRoot: programRoot(),
      out: resolve(workingDirectory, out),
      broken,
      workingDirectory,
      environment: childEnvironment(),
      logger,
      signal,
    })
    setPathOutput('summary-file', summary)
    setPathOutput('report-html', report)
  },
})
