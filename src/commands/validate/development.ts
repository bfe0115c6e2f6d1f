import { resolve } from 'node:path'
import { specName } from '../../bundle/bundle.js'
import type { CommandContext, InputsOf } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { findProject } from '../../project/project.js'
import type { ValidationOutput, validationInputs } from '../shared/validation-inputs.js'
import { settingsPath } from '../shared/validation-settings.js'
import type { baseSpecInputs } from './base-spec.js'
import type { bundleResultInputs } from './bundle-result.js'
import { type DevServerTarget, parseDevServer, placeOfBundle, servedBundles, withDevServer } from './dev-server.js'
import type { recordingInputs } from './recording.js'
import { prepareValidation, projectFolder, validateAndReport } from './validate-and-report.js'

type ValidationInputs = InputsOf<typeof validationInputs> &
  InputsOf<typeof baseSpecInputs> &
  InputsOf<typeof recordingInputs> &
  InputsOf<typeof bundleResultInputs>

/** The inputs that are used while a connector is written. */
interface DevelopmentInputs extends ValidationInputs {
  path: string
  list: boolean
  connector: string | undefined
  file: string | undefined
  customizer: string | undefined
  version: number | undefined
  tag: string | undefined
  'dev-server': string | undefined
}

/** Inputs that need a bundle or a tenant. */
const notWithDevServer = [
  ...(['connector', 'file', 'customizer', 'version', 'tag', 'spec-base', 'bundle-result'] as const),
  ...(['record-target', 'replay-target', 'max-age'] as const),
] as const

/** Validates the connector that a development server of the SDK runs. */
export async function validateDevServer(
  inputs: DevelopmentInputs,
  address: string,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const other = notWithDevServer.find((name) => inputs[name] !== undefined)
  if (other !== undefined)
    throw new UsageError(
      `${plainInputName('dev-server')} and ${plainInputName(other)} are both given; leave ${plainInputName(other)} out`,
    )
  if (inputs['require-version-bump'])
    throw new UsageError(
      `${plainInputName('require-version-bump')} needs ${plainInputName('file')}: only a bundle has a project whose version can rise`,
    )
  const url = parseDevServer(address)
  const project = await projectFolder(inputs, context)
  const { plan, ...prepared } = await prepareValidation(inputs, project, context)
  const run = async ({ leftOut, ...target }: DevServerTarget) => {
    const rerun = ['validate', '--dev-server', address]
    const skipChecks = [...(plan.skipChecks ?? []), ...leftOut]
    await validateAndReport({ ...target, project, rerun }, { ...prepared, plan: { ...plan, skipChecks } }, context)
  }
  const config = plan.config
  const found = await findProject(project).catch(undefinedIfNoProject)
  await withDevServer(url, config, found, context, run, prepared.transport)
}

/** A development server may run without a project. */
function undefinedIfNoProject(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error
}

/** What a validation is repeated for: the bundle first, then what lies beside it. */
export async function filesToWatch(inputs: DevelopmentInputs, context: CommandContext): Promise<string[]> {
  const { file, list, customizer } = inputs
  const place = (path: string) => resolve(context.workingDirectory, path)
  const project = await projectFolder(inputs, context)
  const settings = settingsPath(inputs.settings, project, context.workingDirectory)
  const isRecorded = inputs['record-target'] !== undefined
  if (list || isRecorded || (file === undefined && inputs['dev-server'] === undefined))
    throw new UsageError(
      `${plainInputName('watch')} needs ${plainInputName('file')} or ${plainInputName('dev-server')}, without ${plainInputName('list')} and ${plainInputName('record-target')}: a bundle on this machine is watched`,
    )
  if (file !== undefined) return [place(file), ...(customizer === undefined ? [] : [place(customizer)]), settings]
  const found = await findProject(project).catch(undefinedIfNoProject)
  const served = found === undefined ? [] : servedBundles(found)
  if (served.length === 0)
    throw new UsageError(
      `${plainInputName('watch')} needs the bundle that the development server runs, and ${plainInputName('path')} has none; give the folder of the project, and build it`,
    )
  const places = new Set(served.map((bundle) => placeOfBundle(bundle, project)))
  return [...places, resolve(project, specName), settings]
}
