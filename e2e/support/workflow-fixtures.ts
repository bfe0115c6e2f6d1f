import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Sandbox } from '../../src/sandbox/http/server.js'
import { type Act, type ActCommand, type ActOptions, type ActResult, expression } from './act.js'

/** Parts of workflows that tests create, see `runJobs`. */

/** Inputs for a built project in the folder `connector`. */
export const prebuilt = { path: 'connector', install: 'never', build: 'never' }

export const checkOut = { uses: 'actions/checkout@v9' }

/** The inputs that name the tenant. */
export const tenantInputs = {
  'base-url': expression('vars.SAIL_BASE_URL'),
  'client-id': expression('secrets.SAIL_CLIENT_ID'),
  'client-secret': expression('secrets.SAIL_CLIENT_SECRET'),
}

/** The variables and secrets of a repository whose tenant is a sandbox. */
export function settingsFor(sandbox: Sandbox): { vars: Record<string, string>; secrets: Record<string, string> } {
  return {
    vars: { SAIL_BASE_URL: sandbox.baseUrl },
    secrets: { SAIL_CLIENT_ID: sandbox.clientId, SAIL_CLIENT_SECRET: sandbox.clientSecret },
  }
}

/** Runs a workflow with these jobs. The variable OUT has a folder that is kept after the run. */
export async function runJobs(
  act: Act,
  jobs: Record<string, object>,
  { event = 'workflow_dispatch', vars, ...options }: Partial<ActOptions> = {},
): Promise<ActResult> {
  const workflow = '.github/workflows/test.yml'
  await act.commit({ [workflow]: stringify({ on: event, jobs }) })
  return await act.run({ ...options, workflow, event, vars: { OUT: act.home.folder, ...vars } })
}

/** A step that writes the outcomes and outputs of the steps before it, even after a failure. */
export function record(name: string, condition = 'always()'): object {
  return {
    name: `record ${name}`,
    if: condition,
    env: { STEPS: expression('toJSON(steps)'), TARGET: `${expression('vars.OUT')}/${name}.json` },
    run: 'printf "%s" "$STEPS" > "$TARGET"',
  }
}

/** The outcome and outputs of a step. */
export interface StepRecord {
  outcome: string
  outputs: Record<string, string>
}

/** Reads what a `record` step wrote, by the ids of the steps. */
export async function recorded(act: Act, name: string): Promise<Record<string, StepRecord>> {
  return JSON.parse(await readFile(join(act.home.folder, `${name}.json`), 'utf8')) as Record<string, StepRecord>
}

/** The workflow commands that are shown on the page of a run. */
export function annotations(result: ActResult): ActCommand[] {
  return result.commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command))
}
