import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type CommandContext, defineCommand } from '../../cli/command.js'
import { assertOutputFolders } from '../../cli/output-paths.js'
import { UserError } from '../../core/errors.js'
import { Sandbox } from '../../sandbox/http/server.js'
import { programRoot } from '../shared/program-root.js'

export const demo = defineCommand({
  name: 'demo',
  summary: 'Runs the whole pipeline on the example connector, against a sandbox tenant on this machine.',
  inputs: {
    out: { kind: 'text', default: 'demo-report', description: 'Folder for the summary and the report.' },
  },
  outputs: { 'summary-file': 'Path of the summary.', 'report-html': 'Path of the report as a page.' },
  async run(inputs, context) {
    const { logger } = context
    await assertOutputFolders({ out: inputs.out }, context.workingDirectory)
    const root = programRoot()
    const example = join(root, 'examples', 'connector')
    const out = resolve(context.workingDirectory, inputs.out)
    await mkdir(out, { recursive: true })
    const bundle = join(out, 'example-connector.zip')
    const summary = join(out, 'summary.md')
    const sandbox = await Sandbox.start({
      environment: context.childEnvironment(),
      behaviour: { errorTypeInAnswer: true },
    })
    try {
      logger.info(`a sandbox tenant listens at ${sandbox.baseUrl}; it uses nothing outside this machine`)
      const run = (...words: string[]) => runProgram(root, words, sandbox, context)
      logger.info('\n1. A first version, as production runs it\n')
      await run('pack', '--path', example, '--out', bundle)
      await run('upload', '--connector', 'example', '--file', bundle)
      logger.info('\n2. The pipeline, as a workflow runs it on a merge\n')
      await run(
        ...['pipeline', '--path', example, '--out', bundle, '--connector', 'example', '--tag', 'development'],
        ...['--config', '{"token":"example-token"}', '--read-only', 'false', '--promote', 'true'],
        ...['--report-dir', out, '--summary-file', summary],
      )
    } finally {
      await sandbox.close()
    }
    logger.info(`\n3. The summary, as text\n\n${plain(await readFile(summary, 'utf8'))}`)
    const report = join(out, 'validation.html')
    logger.info(`summary: ${summary}\nreport:  ${report}`)
    context.setOutput('summary-file', summary)
    context.setOutput('report-html', report)
  },
})

/** Runs one command through the launcher that the actions use, in a process of its own. */
async function runProgram(
  root: string,
  words: readonly string[],
  sandbox: Sandbox,
  context: CommandContext,
): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'bin', 'saas-connector.cjs'), ...words], {
    cwd: context.workingDirectory,
    env: {
      ...context.childEnvironment(),
      SAIL_BASE_URL: sandbox.baseUrl,
      SAIL_CLIENT_ID: sandbox.clientId,
      SAIL_CLIENT_SECRET: sandbox.clientSecret,
      // The demo is for people, also when a workflow runs it.
      GITHUB_ACTIONS: '',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  context.signal.throwIfAborted()
  if (code !== 0) throw new UserError(`${words[0]} did not succeed; the lines above say why`)
}

/** Markdown of ours as it reads in a terminal: character references decoded, tags taken out. */
function plain(markdown: string): string {
  return markdown
    .replace(/<\/?(?:code|details|summary)>/g, '')
    .replaceAll('<br>', '; ')
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)))
}
