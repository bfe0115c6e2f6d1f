import type { Check } from '../check.js'
import { CommandError } from '../commands.js'
import { compareObjects } from '../compare.js'
import { type CheckContext, readsAtOnce } from '../context.js'
import { documents } from '../documents.js'
import { forEachType } from '../entitlements.js'
import type { ObjectList } from '../object-list.js'
import { inputOf } from '../objects.js'
import { mapLimited } from '../pool.js'
import type { SchemaView } from '../spec-view.js'
import { count, show } from '../text.js'

export const accountListAndRead: Check = {
  id: 'account-list-and-read',
  title: 'Accounts: list and read',
  description: 'Accounts read one by one are the same as in the list.',
  documents: [documents.command('account list'), documents.command('account read')],
  requires: ['std:account:read', 'std:account:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await check.list()
    reportList(check, list, 'std:account:list', 'account')
    const { keyType } = check.spec
    const [kind] = [...list.keyKinds].filter((kind) => kind !== keyType)
    if (keyType !== undefined && kind !== undefined) {
      check.warn(`keyType is ${keyType}, and accounts have ${kind} keys`, {
        anchor: { kind: 'spec', path: ['keyType'] },
      })
    }
    if (list.count === 0) check.skip('there are no accounts to read')
    await readSample(check, list, 'std:account:read', undefined, 'account')
  },
}

export const entitlementListRead: Check = {
  id: 'entitlement-list-read',
  title: 'Entitlements: list and read',
  description: 'Entitlements read one by one are the same as in the list, for every type.',
  documents: [documents.command('entitlement list'), documents.command('entitlement read')],
  requires: ['std:entitlement:read', 'std:entitlement:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachType(check, async (schema) => {
      const noun = `entitlement of type ${show(schema.type)}`
      const list = await check.attempt('', () => check.list(schema))
      if (!list) return undefined
      reportList(check, list, 'std:entitlement:list', noun)
      if (list.count === 0) return { skipped: `there is no ${noun} to read` }
      await readSample(check, list, 'std:entitlement:read', schema, noun)
      return undefined
    })
  },
}

/** What is wrong with the list itself. */
function reportList(check: CheckContext, list: ObjectList, command: string, noun: string): void {
  const anchor = { kind: 'handler', command } as const
  const { malformed, repeated, otherType } = list
  if (malformed.count > 0) {
    check.error(
      `${count(malformed.count, 'output')} of ${command} ${malformed.count === 1 ? 'is' : 'are'} no ${noun}, the first: ${malformed.first}`,
      { anchor },
    )
  }
  if (repeated.count > 0) {
    check.warn(
      `${count(repeated.count, 'output')} of ${command} ${repeated.count === 1 ? 'repeats' : 'repeat'} the id of another ${noun}, the first ${show(repeated.first)}`,
      { anchor },
    )
  }
  if (otherType.count > 0) {
    check.error(
      `${count(otherType.count, 'output')} of ${command} ${otherType.count === 1 ? 'is' : 'are'} of another type than ${noun}, the first ${show(otherType.first)}`,
      { anchor },
    )
  }
}

/** Reads the sample of a list and compares each object with what the list said of it. */
async function readSample(
  check: CheckContext,
  list: ObjectList,
  command: string,
  entitlements: SchemaView | undefined,
  noun: string,
): Promise<void> {
  const schema = check.schemaInput(entitlements ?? check.spec.accountSchema)
  const reads = await mapLimited(list.sample, readsAtOnce, async (listed) => {
    const input = { ...inputOf(listed), ...(entitlements && { type: entitlements.type }), ...schema }
    try {
      return { listed, read: await check.commands.object(command, input) }
    } catch (error) {
      if (error instanceof CommandError) return { listed, error }
      throw error
    }
  })
  for (const { listed, read, error } of reads) {
    const what = `${noun} ${show(listed.id)}`
    if (error) {
      check.failure(error, what, { kind: 'reads that failed' })
      continue
    }
    for (const { attribute, text } of compareObjects(listed.fields, read.fields, {
      first: 'the list',
      second: 'the read',
    })) {
      check.error(`${what}: ${show(attribute)} is ${text}`, {
        anchor: { kind: 'handler', command },
        kind: 'differences between list and read',
      })
    }
  }
}
