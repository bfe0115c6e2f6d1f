import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { Sandbox } from '../../sandbox/http/server.js'

export interface DemoOptions {
  /** The folder of this program, with its examples and its launcher. */
  programRoot: string
  /** The folder for the bundle, the summary and the report. Created if it does not exist. */
  out: string
  /** True to put a fault into a copy of the example before the pipeline runs. */
  broken: boolean
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
 * @throws UserError when one of the commands fails, or the pipeline of a broken connector does not.
 */
export async function runDemo(options: DemoOptions): Promise<{ summary: string; report: string }> {
  const { programRoot, out, broken, environment, logger } = options
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
    const run = async (...words: string[]) => {
      if (!(await succeeds(words, sandbox, options))) throw new UserError(`${words[0]} failed; see the lines above`)
    }
    logger.info('\n1. A first version, as in production\n')
    await run('pack', '--path', example, '--out', bundle)
    await run('upload', '--connector', 'example', '--file', bundle)
    const project = broken ? await breakCopy(example, join(out, 'broken-connector'), logger) : example
    logger.info('\n2. The pipeline, as a workflow runs it after a merge\n')
    const pipeline = [
      ...['pipeline', '--path', project, '--out', bundle, '--connector', 'example', '--tag', 'development'],
      ...['--config', '{"token":"example-token"}', '--read-only', 'false', '--promote', 'true'],
      ...['--report-dir', out, '--summary-file', summary],
      // The example shows a change at once, so that no check needs to wait longer.
      ...['--max-wait', '2s'],
    ]
    if (!broken) await run(...pipeline)
    else {
      if (await succeeds(pipeline, sandbox, options)) throw new UserError('the pipeline did not find the fault')
      logger.info('\nThe pipeline failed, as it should. The tags of the connector now:\n')
      await run('connector', 'tags', 'example')
    }
  } finally {
    await sandbox.close()
  }
  logger.info(`\n3. The summary, as text\n\n${plainText(await readFile(summary, 'utf8'))}`)
  const report = join(out, 'validation.html')
  logger.info(`summary: ${summary}\nreport:  ${report}`)
  return { summary, report }
}

/** The line of the example that gets a fault, and the fault: a disabled account is shown as enabled. */
const fault = { file: 'src/index.ts', line: 'disabled: account.disabled,', broken: 'disabled: false,' } as const

/** Copies the example without what is installed and built, and puts the fault into the copy. Returns its folder. */
async function breakCopy(example: string, folder: string, logger: Logger): Promise<string> {
  const left = new Set(['node_modules', 'dist', 'coverage'])
  await rm(folder, { recursive: true, force: true })
  await cp(example, folder, { recursive: true, filter: (path) => !left.has(basename(path)) })
  const file = join(folder, fault.file)
  const source = await readFile(file, 'utf8')
  if (!source.includes(fault.line)) throw new UserError(`${fault.file} of the example has no "${fault.line}" to break`)
  await writeFile(file, source.replace(fault.line, fault.broken))
  logger.info(`\na copy of the example has a fault: ${fault.file} says "${fault.broken}"`)
  return folder
}

/** Runs one command through the launcher that the actions use, in a process of its own. False if it fails. */
async function succeeds(
  words: readonly string[],
  { baseUrl, clientId, clientSecret }: Sandbox,
  { programRoot, workingDirectory, environment, signal }: DemoOptions,
): Promise<boolean> {
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
  return code === 0
}

/** Converts Markdown of this program to plain text: decodes character references and removes tags. */
function plainText(markdown: string): string {
  return markdown
    .replace(/<\/?(?:code|details|summary)>/g, '')
    .replaceAll('<br>', '; ')
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)))
}
