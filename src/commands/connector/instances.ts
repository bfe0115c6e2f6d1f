import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import { linkOf } from '../../tenant/resources/instances.js'
import type { Instance } from '../../tenant/types.js'
import { findEntry } from '../shared/find-entry.js'
import { describeCustomizer, findCustomizer } from './customizers.js'
import {
  changed,
  type Operation,
  type OperationServices,
  readOperation,
  unchanged,
  writeOperation,
} from './operation.js'
import { byName } from './resource.js'

export const instanceOperations: readonly Operation[] = [
  readOperation({
    name: 'instances',
    summary: 'Lists the connector instances (sources that run a connector) and the customizers linked to them.',
    needs: [],
    async run(_, { client, signal }) {
      const found = (await client.instances.list({ signal })).sort(byName(({ name }) => name))
      const rows = found.map((each) => [each.name, each.id, linkOf(each) ?? ''])
      const table = { headers: ['Name', 'Id', 'Customizer'], rows }
      return { result: found, message: count(found.length, 'instance'), table }
    },
  }),
  writeOperation({
    name: 'link',
    summary: 'Makes an instance run its connector with a customizer.',
    needs: ['customizer', 'instance'],
    async prepare({ customizer, instance }, services) {
      const found = await findCustomizer(customizer, services)
      const target = await findInstance(instance, services)
      const from = linkOf(target)
      const link = `${describeInstance(target)} with ${describeCustomizer(found)}`
      if (from === found.id) return unchanged(target, `${link} is already linked`)
      const change = from === undefined ? link : `${link}, instead of ${from}`
      return {
        description: `link ${change}`,
        unchanged: target,
        apply: async () =>
          changed(await services.client.instances.link(target.id, found.id, { from }), `linked ${change}`),
      }
    },
  }),
  writeOperation({
    name: 'unlink',
    summary: 'Makes an instance run its connector without a customizer.',
    needs: ['instance'],
    async prepare({ instance }, services) {
      const target = await findInstance(instance, services)
      const from = linkOf(target)
      if (from === undefined) return unchanged(target, `${describeInstance(target)} has no customizer`)
      const change = `${describeInstance(target)} from the customizer ${from}`
      return {
        description: `unlink ${change}`,
        unchanged: target,
        apply: async () => changed(await services.client.instances.unlink(target.id, { from }), `unlinked ${change}`),
      }
    },
  }),
]

async function findInstance(ref: string, { client, signal }: OperationServices): Promise<Instance> {
  const all = await client.instances.list({ signal })
  return findEntry('instance', ref, all, 'see the instances with the operation instances')
}

function describeInstance({ name, id }: Instance): string {
  return `the instance ${quote(printableName(name))} (${id})`
}
