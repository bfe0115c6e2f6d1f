import { describeValue } from '../../../core/text.js'
import { createCommand, deleteCommand, generateTestAccount, generateValue } from '../../accounts/accounts.js'
import { type Change, updateCommand } from '../../accounts/change.js'
import { identifiesAccount, newValues, updatableAttributes } from '../../accounts/changes.js'
import { requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { refusalsOf, refusalText } from '../../engine/refused-requests.js'
import { SkipCheck } from '../../engine/skip-check.js'
import { maxTryMs, tryCommand } from '../../engine/try-command.js'
import { asArray } from '../../objects/compare.js'
import type { PlatformObject } from '../../objects/objects.js'
import { entitlementAttributes } from './account-update-entitlement.js'

/** Changes of one command that are accepted before one is refused. */
const maxAccepted = 3
/** Attributes that are changed, each by an update of its own. */
const maxAttributes = 20
/** Entitlements of one attribute that are added. */
const maxAdded = 3

/** Commands that change an account, and need nothing but its key. */
const plainCommands = ['std:account:disable', 'std:account:enable', 'std:account:unlock', deleteCommand]

export const accountChangesRefused: Check = {
  id: 'account-changes-refused',
  title: 'Accounts: refused change',
  description:
    'On a recording: if the target system refuses what a command changes, the command fails, and does not end as if the change was made.',
  documents: [documents.command('account update'), documents.errors],
  requires: ['std:account:list'],
  runsAlone: true,
  // Every change is refused.
  writes: false,
  needsConfig: true,
  inReplayOnly: true,
  async run(check) {
    let tested = 0
    for (const change of await changesOf(check)) {
      // A command may send several requests, of which each may be the one that is refused.
      for (let accepted = 0; accepted <= maxAccepted; accepted++) {
        if (!(await isRefused(check, change, accepted))) break
        tested++
      }
    }
    if (tested === 0) check.skip('no command came to a change of an account that the recorded run has read')
  },
}

/**
 * Runs a command whose changes are refused, but for the first ones. Reports it if it succeeds all the same. Returns false if
 * nothing was refused.
 */
async function isRefused(
  check: CheckContext,
  { command, what, input }: TriedChange,
  accepted: number,
): Promise<boolean> {
  const refusals = refusalsOf(check)
  refusals.refuseChanges(accepted)
  let refused: readonly string[] = []
  const { outcome } = await tryCommand(check, { command, input }).finally(() => {
    refused = refusals.end()
  })
  const [first] = refused
  // It may have asked for something before that is not in the recording.
  if (first === undefined) return false
  if (outcome === 'failed') return true
  const how = outcome === 'succeeded' ? 'succeeded' : `had not ended after ${maxTryMs / 1000} s`
  const text = `${command} (${what}) ${how}, though ${refusalText(first)}`
  // A later request may do what is not needed, such as tell somebody.
  check.findings.add(outcome === 'succeeded' && accepted === 0 ? 'error' : 'warning', text, {
    target: { kind: 'handler', command },
    remedy: 'Let the error of a request end the command: else the platform takes the change for done.',
  })
  return true
}

interface TriedChange {
  command: string
  /** What it changes. */
  what: string
  input: Record<string, unknown>
}

/** What commands are asked to change of a recorded account. */
async function changesOf(check: CheckContext): Promise<TriedChange[]> {
  const { spec } = check
  const [account] = (await requireAccounts(check)).sample
  if (account === undefined) return []
  const of = (command: string, what: string, more: Record<string, unknown> = {}): TriedChange[] =>
    spec.commands.has(command) ? [{ command, what, input: { ...check.objectInput(account), ...more } }] : []
  const updates = [...attributeChanges(check, account), ...(await entitlementChanges(check, account))].flatMap(
    (change) => of(updateCommand, `${change.op} ${describeValue(change.attribute)}`, { changes: [change] }),
  )
  const password = of('std:change-password', 'another password', {
    password: generateValue(check, 'string', 'password'),
  })
  const plain = plainCommands.flatMap((command) => of(command, 'an account of the recording'))
  return [...(await createOf(check)), ...updates, ...password, ...plain]
}

/** A minimal account, and one with all values, which may need more requests. */
async function createOf(check: CheckContext): Promise<TriedChange[]> {
  const { spec } = check
  if (!spec.commands.has(createCommand) || spec.fields.length === 0) return []
  const changes: TriedChange[] = []
  for (const extent of ['minimal', 'maximal'] as const) {
    const { identity, attributes } = await generateTestAccount(check, extent)
    const input = { identity, attributes, ...(spec.accountSchema && { schema: spec.accountSchema.input }) }
    changes.push({ command: createCommand, what: `a new account, ${extent}`, input })
  }
  return changes
}

/** Sets each attribute that has one value to another one: they may be changed by requests of their own. */
function attributeChanges(check: CheckContext, account: PlatformObject): Change[] {
  const changes = updatableAttributes(check).flatMap((attribute): Change[] => {
    const current = account.attributes[attribute.name]
    if (attribute.multi || identifiesAccount(account, current)) return []
    const [value] = newValues(check, attribute, current, 1)
    return value === undefined ? [] : [{ op: 'Set', attribute: attribute.name, value }]
  })
  return changes.slice(0, maxAttributes)
}

/** Adds entitlements that the account does not have, and removes one that it has, of each attribute for them. */
async function entitlementChanges(check: CheckContext, account: PlatformObject): Promise<Change[]> {
  if (!check.spec.commands.has('std:entitlement:list')) return []
  const found = await entitlementAttributes(check, () => {}).catch((error: unknown) => {
    // There may be none.
    if (error instanceof SkipCheck) return undefined
    throw error
  })
  return (found?.candidates ?? []).flatMap(({ attribute: { name: attribute }, list }) => {
    const held = asArray(account.attributes[attribute]).map(String)
    // Some may be added by other requests, such as a right to administrate.
    const added = list.sample.filter(({ id }) => !held.includes(id)).slice(0, maxAdded)
    const [removed] = held
    return [
      ...added.map(({ id }) => ({ op: 'Add' as const, attribute, value: id })),
      ...(removed === undefined ? [] : [{ op: 'Remove' as const, attribute, value: removed }]),
    ]
  })
}
