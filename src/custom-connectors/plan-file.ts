import { readFile } from 'node:fs/promises'
import { messageOf, UsageError } from '../core/errors.js'
import { writeNamedFile } from '../core/files.js'
import { plainInputName } from '../core/input-names.js'
import { isObject } from '../core/json.js'
import type { ConnectorPlan } from './types.js'

/** A saved plan: the state of tenant and folders, so that `apply` can refuse if either changed since. */
export interface SavedPlan {
  format: 1
  /** Host of the tenant. */
  tenant: string
  connectors: Pick<ConnectorPlan, 'folder' | 'name' | 'action' | 'state' | 'desired'>[]
}

/** The text of a plan file. */
export function planFileText(tenant: string, plans: readonly ConnectorPlan[]): string {
  const saved: SavedPlan = {
    format: 1,
    tenant,
    connectors: plans.map(({ folder, name, action, state, desired }) => ({ folder, name, action, state, desired })),
  }
  return `${JSON.stringify(saved, null, 2)}\n`
}

/**
 * Reads a plan that was saved.
 *
 * @throws UserError for a file that cannot be read or holds no plan of this version.
 */
export async function readPlanFile(path: string): Promise<SavedPlan> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read the plan ${path}: ${messageOf(error)}; create one with mode plan`, {
      cause: error,
    })
  }
  return parsePlan(text, path)
}

/** Saves plans, with the folder of the file. */
export async function writePlanFile(path: string, tenant: string, plans: readonly ConnectorPlan[]): Promise<void> {
  await writeNamedFile(path, planFileText(tenant, plans), `plan-file ${path}`)
}

/** @throws UserError for a text that is not a plan of this version. */
export function parsePlan(text: string, path: string): SavedPlan {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (isSavedPlan(value)) return value
  throw new UsageError(
    `${path} is not a plan of this version; create one with mode plan and ${plainInputName('plan-file')}`,
  )
}

/** The differences between the saved state and the current one, one sentence each. */
export function driftFrom(saved: SavedPlan, tenant: string, plans: readonly ConnectorPlan[]): string[] {
  if (saved.tenant !== tenant) return [`the plan is for the tenant ${saved.tenant}, and this is ${tenant}`]
  const drift: string[] = []
  for (const plan of plans) {
    const before = saved.connectors.find(({ folder }) => folder === plan.folder)
    if (before === undefined) drift.push(`${plan.folder} is not in the plan`)
    else {
      drift.push(
        ...differences(before.state, plan.state).map((part) => `${plan.folder}: ${part} changed on the tenant`),
      )
      drift.push(
        ...differences(before.desired, plan.desired).map((part) => `${plan.folder}: ${part} changed in the folder`),
      )
    }
  }
  const missing = saved.connectors.filter(({ folder }) => !plans.some((plan) => plan.folder === folder))
  return [...drift, ...missing.map(({ folder }) => `${folder} is in the plan, and has no folder`)]
}

function differences(before: Record<string, string>, after: Record<string, string>): string[] {
  const parts = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...parts].filter((part) => before[part] !== after[part]).sort()
}

function isSavedPlan(value: unknown): value is SavedPlan {
  const isHashes = (each: unknown): boolean =>
    isObject(each) && Object.values(each).every((hash) => typeof hash === 'string')
  return (
    isObject(value) &&
    value['format'] === 1 &&
    typeof value['tenant'] === 'string' &&
    Array.isArray(value['connectors']) &&
    value['connectors'].every(
      (each) =>
        isObject(each) &&
        ['folder', 'name', 'action'].every((key) => typeof each[key] === 'string') &&
        isHashes(each['state']) &&
        isHashes(each['desired']),
    )
  )
}
