import { runProgram } from '../../cli/exec.js'
import { messageOf, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import { installManagerCommand } from '../../project/package-manager.js'
import { findProject, type Project } from '../../project/project.js'
import { proxyFor } from '../../tenant/http/proxy.js'
import type { Finding } from './finding.js'

/** What the programs of this machine run in. */
export interface Machine {
  workingDirectory: string
  /** Environment of the programs, without credentials. */
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
}

/** The version of Node.js, which runs this; an older one than is supported does not come this far. */
export function nodeFinding(): Finding {
  return { state: 'ok', subject: 'Node.js', text: `${process.versions.node} at ${process.execPath}` }
}

/** Whether git is there, which `discover` and the record of an upload's commit need. */
export async function gitFinding(machine: Machine): Promise<Finding> {
  const version = await versionOf('git', machine)
  if (version !== undefined) return { state: 'ok', subject: 'git', text: version }
  const text = `there is no program git on PATH; install git: discover and promote with ${plainInputName('from-commit')} need it`
  return { state: 'problem', subject: 'git', text }
}

/** The project in a folder, and whether its package manager is there. */
export async function projectFindings(path: string, machine: Machine): Promise<Finding[]> {
  let project: Project
  try {
    project = await findProject(path)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{ state: 'note', subject: 'project', text: messageOf(error) }]
  }
  const { kind, name, version, sdkVersion, packageManager } = project
  const sdk =
    sdkVersion === undefined ? 'without @sailpoint/connector-sdk' : `with @sailpoint/connector-sdk ${sdkVersion}`
  const found: Finding = { state: 'ok', subject: 'project', text: `${kind} ${name} ${version}, ${sdk}` }
  const managerVersion = await versionOf(packageManager, { ...machine, workingDirectory: project.directory })
  if (managerVersion !== undefined)
    return [found, { state: 'ok', subject: 'package manager', text: `${packageManager} ${managerVersion}` }]
  const install = installManagerCommand(project) ?? 'it comes with Node.js'
  const text = `there is no program ${packageManager} on PATH, or it fails; the project is installed with it: ${install}`
  return [found, { state: 'problem', subject: 'package manager', text }]
}

/** The proxy for the tenant. */
export function proxyFinding(baseUrl: URL, environment: NodeJS.ProcessEnv): Finding {
  try {
    const proxy = proxyFor(baseUrl, environment)
    return { state: 'ok', subject: 'proxy', text: proxy === undefined ? 'none for the tenant' : proxy.host }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { state: 'problem', subject: 'proxy', text: messageOf(error) }
  }
}

/** The first line that a program prints for `--version`; undefined if there is no such program, or it fails. */
async function versionOf(
  program: string,
  { workingDirectory, environment, signal }: Machine,
): Promise<string | undefined> {
  const lines: string[] = []
  const add = (line: string) => void lines.push(line)
  const logger: Logger = { debug: add, info: add, warning: add }
  try {
    const code = await runProgram(program, ['--version'], { cwd: workingDirectory, env: environment, signal }, logger)
    return code === 0 ? lines[0] : undefined
  } catch (error) {
    if (signal.aborted || !(error instanceof Error && 'code' in error)) throw error
    return undefined
  }
}
