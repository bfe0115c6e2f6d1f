import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { messageOf, UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { count } from '../../report/format.js'
import { nameText, table, text } from '../../report/markdown.js'
import { parseBaseUrl } from '../../tenant/http/base-url.js'
import { configInputs, readConfig } from '../shared/config.js'
import { assertOutputFile, cleanJson, writeOutputFile } from '../shared/json-output.js'
import { connectTenant, missingTenantInputs, type TenantInputs, tenantInputs } from '../shared/tenant.js'
import type { Finding } from './finding.js'
import { gitFinding, nodeFinding, projectFindings, proxyFinding } from './machine.js'
import { tenantFindings } from './tenant.js'

const inputs = {
  path: { kind: 'text', default: '.', description: 'Folder of the connector project, if there is one.' },
  secrets: {
    kind: 'boolean',
    default: 'false',
    description:
      'With file: put made-up secrets into the configuration, validate the bundle with them, and look whether one comes out. Nothing leaves this machine, and nothing else is looked at.',
  },
  file: { kind: 'text', description: 'With secrets: bundle of the connector.' },
  ...configInputs,
  out: { kind: 'text', description: 'File to write what was found to, as JSON.' },
  ...tenantInputs,
} as const satisfies InputDeclarations

export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Looks whether this machine, the project and the tenant are ready, and says what to do where they are not.',
  positional: ['path'],
  inputs,
  outputs: { problems: 'Number of problems.' },
  async run(given, context) {
    const { logger, signal, workingDirectory } = context
    await assertOutputFiles({ out: given.out }, workingDirectory)
    const file = given.out === undefined ? undefined : resolve(workingDirectory, given.out)
    if (file !== undefined) await assertOutputFile(file, `out ${given.out}`)
    const machine = { workingDirectory, environment: context.childEnvironment(), signal }
    const findings: Finding[] = []
    const add = (found: readonly Finding[]) => {
      for (const finding of found) {
        findings.push(finding)
        logger.info(line(finding))
      }
    }
    if (given.secrets) add(await lookAtSecrets(given, context))
    else {
      // A configuration may come from the file of the project.
      if (given.file !== undefined)
        throw new UsageError(
          `${plainInputName('file')} is used with ${plainInputName('secrets')} alone; give ${plainInputName('secrets')}, or leave ${plainInputName('file')} out`,
        )
      add([nodeFinding(), await gitFinding(machine)])
      add(await projectFindings(resolve(workingDirectory, given.path), machine))
      add(await lookAtTenant(given, context))
    }
    const problems = findings.filter(({ state }) => state === 'problem')
    context.setOutput('problems', problems.length)
    context.addSummary(
      `## Doctor\n\n${table(
        ['', 'What', 'Found'],
        findings.map(({ state, subject, text: found }) => [signs[state], nameText(subject), text(found)]),
      )}`,
    )
    if (file !== undefined) await writeOutputFile(file, `${cleanJson(findings, context.secrets)}\n`, `out ${given.out}`)
    if (problems.length > 0)
      throw new UserError(
        `${count(problems.length, 'problem')}: ${problems.map(({ subject }) => subject).join(', ')}; see the lines above`,
        { isFinding: true },
      )
  },
})

const signs: Readonly<Record<Finding['state'], string>> = { ok: '✅', note: 'ℹ️', unknown: '❔', problem: '❌' }

function line({ state, subject, text: found }: Finding): string {
  return `${state.padEnd('problem'.length)}  ${subject}: ${found}`
}

async function lookAtSecrets(given: InputsOf<typeof inputs>, context: CommandContext): Promise<Finding[]> {
  const { file, path } = given
  if (file === undefined)
    throw new UsageError(
      `${plainInputName('secrets')} needs ${plainInputName('file')}; give the bundle of the connector`,
    )
  const config = await readConfig(given, context)
  // Only this loads what runs a bundle.
  const { secretFindings } = await import('./secrets.js')
  const place = (each: string) => resolve(context.workingDirectory, each)
  return await secretFindings(place(file), place(path), config, context)
}

async function lookAtTenant(given: TenantInputs, context: CommandContext): Promise<Finding[]> {
  const { 'base-url': baseUrl } = given
  const missing = missingTenantInputs(given)
  if (missing.length === 3 || baseUrl === undefined)
    return [{ state: 'note', subject: 'tenant', text: `not looked at: ${missing.join(', ')} not given` }]
  let client: Awaited<ReturnType<typeof connectTenant>>
  let proxy: Finding
  try {
    proxy = proxyFinding(parseBaseUrl(baseUrl), context.environment)
    if (proxy.state === 'problem') return [proxy]
    client = await connectTenant(given, context)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{ state: 'problem', subject: 'tenant', text: messageOf(error) }]
  }
  try {
    return [proxy, ...(await tenantFindings(client, () => context.clock.now(), context.signal))]
  } finally {
    client.close()
  }
}
