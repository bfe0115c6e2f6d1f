import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import { isIdForm } from '../../tenant/paths.js'
import { linkOf } from '../../tenant/resources/instances.js'
import type { Customizer } from '../../tenant/types.js'
import { findEntry } from '../shared/find-entry.js'
import { findNewerUpload } from '../shared/newer-upload.js'
import {
  changed,
  type Operation,
  type OperationServices,
  readOperation,
  type Table,
  unchanged,
  writeOperation,
} from './operation.js'
import {
  byName,
  createOperation,
  deleteOperation,
  describe,
  type Resource,
  renameOperation,
  withoutNames,
} from './resource.js'

const customizers: Resource<Customizer> = {
  noun: 'customizer',
  nameField: 'name',
  nameOf: ({ name }) => name,
  label: (name) => `the customizer ${quote(printableName(name))}`,
  parts: 'versions',
  async open({ client, logger, signal }) {
    const all = await client.customizers.list({ signal })
    return {
      named: async (name) => all.filter((each) => each.name === name),
      find: async (ref) => {
        const isListed = all.some(({ id }) => id.toLowerCase() === ref.toLowerCase())
        const unlisted = isListed || !isIdForm(ref) ? undefined : await client.customizers.find(ref, { signal })
        return unlisted ?? findEntry('customizer', ref, all, 'see the customizers with the operation customizer-list')
      },
      create: (name) => client.customizers.create(name, { known: all }),
      rename: ({ id, name: from }, name) => client.customizers.rename(id, name, { from }),
      delete: ({ id }) => client.customizers.delete(id),
      async warnBeforeDelete(customizer) {
        const linked = (await client.instances.list({ signal })).filter((each) => linkOf(each) === customizer.id)
        if (linked.length === 0) return
        const names = linked.map(({ name }) => quote(printableName(name))).join(', ')
        logger.warning(`${describeCustomizer(customizer)} is linked to ${names}`)
      },
    }
  },
}

export const customizerOperations: readonly Operation[] = [
  readOperation({
    name: 'customizer-list',
    summary: 'Lists the customizers.',
    needs: [],
    async run(_, { client, signal }) {
      const found = (await client.customizers.list({ signal })).sort(byName(customizers.nameOf))
      return { result: found, message: count(found.length, 'customizer'), table: customizerTable(found) }
    },
  }),
  readOperation({
    name: 'customizer-get',
    summary: 'Shows one customizer.',
    needs: ['customizer'],
    async run({ customizer }, services) {
      const { id } = await findCustomizer(customizer, services)
      const found = await services.client.customizers.get(id, { signal: services.signal })
      return { result: found, message: describeCustomizer(found), table: withoutNames(customizerTable([found])) }
    },
  }),
  createOperation(customizers, 'customizer-create'),
  renameOperation(customizers, 'customizer-rename'),
  writeOperation({
    name: 'customizer-upload',
    summary: 'Uploads a zip as the next version of a customizer.',
    needs: ['customizer', 'file'],
    async prepare({ customizer, file }, services) {
      const bundle = await services.readCustomizer(file)
      const found = await findCustomizer(customizer, services)
      const what = `${quote(printableName(file))} to ${describeCustomizer(found)}`
      const { client, uploads } = services
      // The name of a connector could be the same.
      const key = { tenant: client.baseUrl.host, connector: { id: found.id, alias: `customizer ${found.name}` } }
      const newer =
        uploads && !uploads.allowOlder ? await findNewerUpload(key, uploads.records, uploads.order) : undefined
      if (newer !== undefined) {
        return unchanged(
          found,
          `nothing was uploaded to ${describeCustomizer(found)}: its version ${newer.version} is of the newer commit ${newer.commit.slice(0, 12)}; set ${plainInputName('allow-older')} to upload an older one`,
        )
      }
      return {
        description: `upload ${what}`,
        unchanged: found,
        async apply() {
          const uploaded = await client.customizers.upload(found.id, bundle)
          await uploads?.records.add({ ...key, contentSha256: bundle.contentSha256 }, uploaded.version)
          return changed(uploaded, `uploaded ${what}: it is version ${uploaded.version}`)
        },
      }
    },
  }),
  deleteOperation(customizers, 'customizer-delete'),
]

/** Finds a customizer by id or name. Throws a UserError when there is none, or several share the name. */
export async function findCustomizer(ref: string, services: OperationServices): Promise<Customizer> {
  return await (await customizers.open(services)).find(ref)
}

/** A customizer, as messages show it. */
export function describeCustomizer(customizer: Customizer): string {
  return describe(customizers, customizer)
}

function customizerTable(found: readonly Customizer[]): Table {
  return {
    headers: ['Name', 'Id', 'Version', 'Created'],
    rows: found.map(({ name, id, imageVersion, created }) => [name, id, String(imageVersion ?? ''), created ?? '']),
  }
}
