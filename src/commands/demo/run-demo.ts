import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { Sandbox } from '../../sandbox/http/server.js'

export interface DemoOptions {
  /** The folder of this program, with its examples and its launcher. */
  programRoot: string
  /** The folder for the bundle, the summary and the report. Created if it does not exist. */
  out: string
  workingDirectory: string
  /** The environment of child processes, without credentials. */
  environment: NodeJS.ProcessEnv
  logger: Logger
  signal: AbortSignal
}

/**
 * Runs pack, upload and pipeline on the example connector, against a sandbox tenant in this process.
 *
 * @returns the paths of the summary and of the HTML report.
 * @throws UserError when one of the commands fails.
 */
export async function runDemo(options: DemoOptions): Promise<{ summary: string; report: string }> {
  const { programRoot, out, environment, logger } = options
  const example = join(programRoot, 'examples', 'connector')
  if (!existsSync(join(example, 'src'))) {
    throw new UserError(
      'the installed package does not have the example connector; run the demo in a clone of the repository',
    )
  }
  await mkdir(out, { recursive: true })
  const bundle = join(out, 'example-connector.zip')
  const summary = join(out, 'summary.md')
  const sandbox = await Sandbox.start({ environment })
  try {
    logger.info(`a sandbox tenant listens at ${sandbox.baseUrl}; nothing outside this machine is used`)
    const run = (...words: string[]) => runProgram(words, sandbox, options)
    logger.info('\n1. A first version, as in production\n')
    await run('pack', '--path', example, '--out', bundle)
    await run('upload', '--connector', 'example', '--file', bundle)
    logger.info('\n2. The pipeline, as a workflow runs it after a merge\n')
    await run(
      ...['pipeline', '--path', example, '--out', bundle, '--connector', 'example', '--tag', 'development'],
      ...['--config', '{"token":"example-token"}', '--read-only', 'false', '--promote', 'true'],
      ...['--report-dir', out, '--summary-file', summary],
    )
  } finally {
    await sandbox.close()
  }
  logger.info(`\n3. The summary, as text\n\n${plainText(await readFile(summary, 'utf8'))}`)
  const report = join(out, 'validation.html')
  logger.info(`summary: ${summary}\nreport:  ${report}`)
  return { summary, report }
}

/** Runs one command through the launcher that the actions use, in a process of its own. */
async function runProgram(
  words: readonly string[],
  { baseUrl, clientId, clientSecret }: Sandbox,
  { programRoot, workingDirectory, environment, signal }: DemoOptions,
): Promise<void> {
  signal.throwIfAborted()
  const child = spawn(process.execPath, [join(programRoot, 'bin', 'saas-connector.cjs'), ...words], {
    cwd: workingDirectory,
    env: {
      ...environment,
      SAIL_BASE_URL: baseUrl,
      SAIL_CLIENT_ID: clientId,
      SAIL_CLIENT_SECRET: clientSecret,
      // The output is for people, also when a workflow runs the demo.
      GITHUB_ACTIONS: '',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  // A runner, or a program that started this one, signals us alone.
  const interrupt = (): void => void child.kill('SIGINT')
  signal.addEventListener('abort', interrupt, { once: true })
  const [code] = (await once(child, 'exit')) as [number | null]
  signal.removeEventListener('abort', interrupt)
  signal.throwIfAborted()
  if (code !== 0) throw new UserError(`${words[0]} failed; see the lines above`)
}

/** Converts Markdown of this program to plain text: decodes character references and removes tags. */
function plainText(markdown: string): string {
  return markdown
    .replace(/<\/?(?:code|details|summary)>/g, '')
    .replaceAll('<br>', '; ')
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)))
}
