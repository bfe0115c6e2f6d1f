import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Sandbox } from '../../src/sandbox/http/server.js'
import { type Act, type ActCommand, type ActOptions, type ActResult, expression } from './act.js'

/** What workflows that a test makes of its own have in common: see `runJobs`. */

/** A project that is built already, in the folder `connector`. */
export const prebuilt = { path: 'connector', install: 'never', build: 'never' }

export const checkOut = { uses: 'actions/checkout@v9' }

/** The inputs that name the tenant. */
export const tenantInputs = {
  'base-url': expression('vars.SAIL_BASE_URL'),
  'client-id': expression('secrets.SAIL_CLIENT_ID'),
  'client-secret': expression('secrets.SAIL_CLIENT_SECRET'),
}

/** The settings of a repository whose tenant is a sandbox. */
export function settingsFor(sandbox: Sandbox): { vars: Record<string, string>; secrets: Record<string, string> } {
  return {
    vars: { SAIL_BASE_URL: sandbox.baseUrl },
    secrets: { SAIL_CLIENT_ID: sandbox.clientId, SAIL_CLIENT_SECRET: sandbox.clientSecret },
  }
}

/** Runs one workflow of these jobs. Its variable OUT names a folder that outlives the run. */
export async function runJobs(
  act: Act,
  jobs: Record<string, object>,
  { event = 'workflow_dispatch', vars, ...options }: Partial<ActOptions> = {},
): Promise<ActResult> {
  const workflow = '.github/workflows/made.yml'
  await act.commit({ [workflow]: stringify({ on: event, jobs }) })
  return await act.run({ ...options, workflow, event, vars: { OUT: act.home.folder, ...vars } })
}

/** A step that writes what it is told of the steps before, whatever became of them. */
export function record(name: string, condition = 'always()'): object {
  return {
    name: `record ${name}`,
    if: condition,
    env: { STEPS: expression('toJSON(steps)'), TARGET: `${expression('vars.OUT')}/${name}.json` },
    run: 'printf "%s" "$STEPS" > "$TARGET"',
  }
}

/** What a step was told of another. */
export interface StepRecord {
  outcome: string
  outputs: Record<string, string>
}

/** What a `record` step wrote, by the ids of the steps. */
export async function recorded(act: Act, name: string): Promise<Record<string, StepRecord>> {
  return JSON.parse(await readFile(join(act.home.folder, `${name}.json`), 'utf8')) as Record<string, StepRecord>
}

/** The workflow commands that show on a run's page. */
export function annotations(result: ActResult): ActCommand[] {
  return result.commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command))
}
