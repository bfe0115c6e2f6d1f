import { resolve } from 'node:path'
import { UserError } from '../../core/errors.js'
import { count } from '../../report/format.js'
import { isIdForm } from '../../tenant/paths.js'
import { quote } from '../../tenant/text.js'
import type { Customizer, Instance } from '../../tenant/types.js'
import { readCustomizerBundle } from '../shared/bundle-inspection.js'
import {
  defineOperation,
  type Operation,
  type Outcome,
  pick,
  requireConfirmation,
  type Work,
  withoutNames,
} from './operation.js'

export const customizerOperations: readonly Operation[] = [
  defineOperation({
    name: 'customizer-list',
    summary: 'Lists the customizers.',
    needs: [],
    writes: false,
    async run(_, { client, context }) {
      const found = await client.customizers.list({ signal: context.signal })
      found.sort(byName)
      return {
        result: found,
        changed: false,
        message: count(found.length, 'customizer'),
        table: customizerTable(found),
      }
    },
  }),
  defineOperation({
    name: 'customizer-get',
    summary: 'Shows one customizer.',
    needs: ['customizer'],
    writes: false,
    async run({ customizer }, work) {
      const { id } = await findCustomizer(customizer, work)
      const found = await work.client.customizers.get(id, { signal: work.context.signal })
      return {
        result: found,
        changed: false,
        message: named('customizer', found),
        table: withoutNames(customizerTable([found])),
      }
    },
  }),
  defineOperation({
    name: 'customizer-create',
    summary: 'Creates a customizer; one that has the name already is taken as it is.',
    needs: ['name'],
    writes: true,
    async run({ name }, { client, dryRun, context }) {
      const all = await client.customizers.list({ signal: context.signal })
      if (all.some((each) => each.name === name)) {
        const found = pick('customizer', name, all)
        const message = `${named('customizer', found)} is there already`
        return { result: { ...found, created: false }, changed: false, message }
      }
      if (dryRun) {
        return {
          result: { name, created: false },
          changed: false,
          message: `would create the customizer ${quote(name)}`,
        }
      }
      context.signal.throwIfAborted()
      const made = await client.customizers.create(name, { known: all })
      return { result: { ...made, created: true }, changed: true, message: `created ${named('customizer', made)}` }
    },
  }),
  defineOperation({
    name: 'customizer-rename',
    summary: 'Gives a customizer another name.',
    needs: ['customizer', 'name'],
    writes: true,
    async run({ customizer, name }, work) {
      const { client, dryRun, context } = work
      const all = await client.customizers.list({ signal: context.signal })
      const found = pick('customizer', customizer, all)
      if (found.name === name) {
        return { result: found, changed: false, message: `${named('customizer', found)} has that name already` }
      }
      const other = all.find((each) => each.name === name)
      if (other !== undefined) {
        throw new UserError(`the name ${quote(name)} is taken by the customizer ${other.id}; give another one`)
      }
      const change = `${named('customizer', found)} to ${quote(name)}`
      if (dryRun) return { result: found, changed: false, message: `would rename ${change}` }
      context.signal.throwIfAborted()
      const renamed = await client.customizers.rename(found.id, name, { from: found.name })
      return { result: renamed, changed: true, message: `renamed ${change}` }
    },
  }),
  defineOperation({
    name: 'customizer-upload',
    summary: 'Uploads a zip as the next version of a customizer.',
    needs: ['customizer', 'file'],
    writes: true,
    async run({ customizer, file }, work) {
      const { client, dryRun, context } = work
      const bundle = await readCustomizerBundle(resolve(context.workingDirectory, file), context)
      const found = await findCustomizer(customizer, work)
      const what = `${quote(file)} to ${named('customizer', found)}`
      if (dryRun) return { result: found, changed: false, message: `would upload ${what}` }
      context.signal.throwIfAborted()
      const uploaded = await client.customizers.upload(found.id, bundle)
      return { result: uploaded, changed: true, message: `uploaded ${what}: it is version ${uploaded.version}` }
    },
  }),
  defineOperation({
    name: 'customizer-delete',
    summary: 'Deletes a customizer with all its versions; confirm is its name, typed once more.',
    needs: ['customizer', 'confirm'],
    writes: true,
    async run({ customizer, confirm }, work) {
      const { client, dryRun, context } = work
      const { signal } = context
      const all = await client.customizers.list({ signal })
      if (customizer === confirm && !isIdForm(customizer) && !all.some(({ name }) => name === customizer)) {
        const message = `there is no customizer ${quote(customizer)}; nothing to delete`
        return { result: { name: customizer, deleted: false }, changed: false, message }
      }
      const found = pick('customizer', customizer, all)
      requireConfirmation('customizer', found.name, confirm)
      const linked = (await client.instances.list({ signal })).filter((each) => linkOf(each) === found.id)
      if (linked.length > 0) {
        context.logger.warning(
          `${named('customizer', found)} is linked to ${linked.map((each) => quote(each.name)).join(', ')}`,
        )
      }
      if (dryRun) {
        return {
          result: { ...found, deleted: false },
          changed: false,
          message: `would delete ${named('customizer', found)}`,
        }
      }
      signal.throwIfAborted()
      await client.customizers.delete(found.id)
      return { result: { ...found, deleted: true }, changed: true, message: `deleted ${named('customizer', found)}` }
    },
  }),
  defineOperation({
    name: 'instances',
    summary: 'Lists the connector instances (the sources that run a connector) and the customizers linked to them.',
    needs: [],
    writes: false,
    async run(_, { client, context }) {
      const found = await client.instances.list({ signal: context.signal })
      found.sort(byName)
      return {
        result: found,
        changed: false,
        message: count(found.length, 'instance'),
        table: {
          headers: ['Name', 'Id', 'Customizer'],
          rows: found.map((each) => [each.name, each.id, linkOf(each) ?? '']),
        },
      }
    },
  }),
  defineOperation({
    name: 'link',
    summary: 'Makes an instance run its connector with a customizer.',
    needs: ['customizer', 'instance'],
    writes: true,
    async run({ customizer, instance }, work) {
      const { client, dryRun, context } = work
      const found = await findCustomizer(customizer, work)
      const target = await findInstance(instance, work)
      const before = linkOf(target)
      const link = `${named('instance', target)} with ${named('customizer', found)}`
      if (before === found.id) return unchanged(target, `${link} is linked already`)
      const instead = before === undefined ? '' : `, instead of ${before}`
      if (dryRun) return unchanged(target, `would link ${link}${instead}`)
      context.signal.throwIfAborted()
      const result = await client.instances.link(target.id, found.id, { from: before })
      return { result, changed: true, message: `linked ${link}${instead}` }
    },
  }),
  defineOperation({
    name: 'unlink',
    summary: 'Makes an instance run its connector without a customizer.',
    needs: ['instance'],
    writes: true,
    async run({ instance }, work) {
      const { client, dryRun, context } = work
      const target = await findInstance(instance, work)
      const before = linkOf(target)
      if (before === undefined) return unchanged(target, `${named('instance', target)} has no customizer`)
      const link = `${named('instance', target)} from the customizer ${before}`
      if (dryRun) return unchanged(target, `would unlink ${link}`)
      context.signal.throwIfAborted()
      const unlinked = await client.instances.unlink(target.id, { from: before })
      return { result: unlinked, changed: true, message: `unlinked ${link}` }
    },
  }),
]

async function findCustomizer(ref: string, { client, context }: Work): Promise<Customizer> {
  return pick('customizer', ref, await client.customizers.list({ signal: context.signal }))
}

async function findInstance(ref: string, { client, context }: Work): Promise<Instance> {
  return pick('instance', ref, await client.instances.list({ signal: context.signal }))
}

/** The id of the customizer that is linked. A tenant may give none as absent, null or empty. */
function linkOf({ connectorCustomizerId }: Instance): string | undefined {
  return connectorCustomizerId || undefined
}

function customizerTable(found: readonly Customizer[]): NonNullable<Outcome['table']> {
  return {
    headers: ['Name', 'Id', 'Version', 'Created'],
    rows: found.map(({ name, id, imageVersion, created }) => [name, id, String(imageVersion ?? ''), created ?? '']),
  }
}

function unchanged(result: unknown, message: string): Outcome {
  return { result, changed: false, message }
}

function named(what: string, { name, id }: { name: string; id: string }): string {
  return `the ${what} ${quote(name)} (${id})`
}

function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1
}
