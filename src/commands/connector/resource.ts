import { UsageError } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { Written } from '../../core/written.js'
import { isTenantError, writtenOf } from '../../tenant/errors/errors.js'
import { isIdForm } from '../../tenant/paths.js'
import { onlyOne } from '../shared/find-entry.js'
import {
  changed,
  type Operation,
  type OperationServices,
  type Outcome,
  type Table,
  unchanged,
  writeOperation,
} from './operation.js'

/**
 * A kind of entry with an id and a name: connectors, whose name is their alias, and customizers. The operations that
 * create, rename and delete an entry are the same for both.
 */
export interface Resource<T extends { id: string }> {
  noun: 'connector' | 'customizer'
  /** The input for a new name, and the field of an entry that holds its name. */
  nameField: 'alias' | 'name'
  nameOf(entry: T): string
  /** A name, as messages show it. */
  label(name: string): string
  /** What is deleted with an entry, in words that can follow "with all its". */
  parts: string
  /** Throws a UserError for a name that no entry may get. */
  assertNewName?(name: string): void
  /** The entries of a tenant, for one operation. */
  open(services: OperationServices): Promise<Entries<T>>
}

/** The entries of a resource on a tenant. */
export interface Entries<T> {
  /** All entries with exactly this name. */
  named(name: string): Promise<readonly T[]>
  /** The entry with this id or name. Throws a UserError that suggests similar names, or lists the ids that share it. */
  find(ref: string): Promise<T>
  create(name: string): Promise<T>
  rename(entry: T, name: string): Promise<T>
  delete(entry: T): Promise<void>
  /** Warns about what still uses the entry. */
  warnBeforeDelete?(entry: T): Promise<void>
}

/** An entry, as messages show it: name and id. */
export function describe<T extends { id: string }>({ label, nameOf }: Resource<T>, entry: T): string {
  return `${label(nameOf(entry))} (${entry.id})`
}

/** A table without its first two columns, name and id, to be shown below a message that has both. */
export function withoutNames({ headers, rows }: Table): Table {
  return { headers: headers.slice(2), rows: rows.map((row) => row.slice(2)) }
}

/** The operation that creates an entry, unless one has the name already. */
export function createOperation<T extends { id: string }>(resource: Resource<T>, name: string): Operation {
  const { noun, nameField } = resource
  const existing = (entry: T, created: Written = false): Outcome => ({
    result: { ...entry, created },
    changed: created,
    message:
      created === 'unknown'
        ? `${describe(resource, entry)} exists; it is not known whether this or someone else has created it`
        : `${describe(resource, entry)} already exists`,
  })
  return writeOperation({
    name,
    summary: `Creates a ${noun}, or returns the one that has this ${nameField}.`,
    needs: [nameField],
    async prepare(given, services) {
      const newName = given[nameField]
      resource.assertNewName?.(newName)
      const entries = await resource.open(services)
      const same = await entries.named(newName)
      if (same.length > 0) return existing(onlyOne(noun, newName, same))
      return {
        description: `create ${resource.label(newName)}`,
        unchanged: { [nameField]: newName, created: false },
        async apply() {
          try {
            const made = await entries.create(newName)
            return changed({ ...made, created: true }, `created ${describe(resource, made)}`)
          } catch (error) {
            if (!isTenantError(error, 'conflict', 'bad-request')) throw error
            // Someone else may have created it at the same time. If that cannot be read, this error says what is known.
            const [other] = await entries.named(newName).catch(() => {
              throw error
            })
            if (other === undefined) throw error
            return existing(other, writtenOf(error))
          }
        },
      }
    },
  })
}

/** The operation that renames an entry. It refuses a name that another entry has. */
export function renameOperation<T extends { id: string }>(resource: Resource<T>, name: string): Operation {
  const { noun, nameField } = resource
  return writeOperation({
    name,
    summary: `Gives a ${noun} another ${nameField}.`,
    needs: [noun, nameField],
    async prepare(given, services) {
      const newName = given[nameField]
      resource.assertNewName?.(newName)
      const entries = await resource.open(services)
      const found = await entries.find(given[noun])
      const label = describe(resource, found)
      if (resource.nameOf(found) === newName) return unchanged(found, `${label} already has that ${nameField}`)
      const other = (await entries.named(newName)).find(({ id }) => id !== found.id)
      if (other !== undefined) {
        throw new UsageError(
          `${nameField} ${quote(printableName(newName))} is already used by ${noun} ${other.id}; give another one`,
        )
      }
      const change = `${label} to ${quote(printableName(newName))}`
      return {
        description: `rename ${change}`,
        unchanged: found,
        apply: async () => changed(await entries.rename(found, newName), `renamed ${change}`),
      }
    },
  })
}

/** The operation that deletes an entry. Its name must be repeated as a confirmation. */
export function deleteOperation<T extends { id: string }>(resource: Resource<T>, name: string): Operation {
  const { noun, nameField, parts } = resource
  return writeOperation({
    name,
    summary: `Deletes a ${noun} with all its ${parts}; confirm repeats its ${nameField}.`,
    needs: [noun, 'confirm'],
    async prepare({ confirm, ...given }, services) {
      const ref = given[noun]
      const entries = await resource.open(services)
      // Lets a repeated deletion succeed. A typo in the name would differ from confirm.
      if (ref === confirm && !isIdForm(ref) && (await entries.named(ref)).length === 0) {
        return unchanged(
          { [nameField]: ref, deleted: false },
          `there is no ${noun} ${quote(printableName(ref))}; nothing to delete`,
        )
      }
      const found = await entries.find(ref)
      // Where the entry is named by its id, repeating that is as deliberate.
      if (ref !== found.id || confirm !== found.id) requireConfirmation(noun, resource.nameOf(found), confirm)
      await entries.warnBeforeDelete?.(found)
      const label = describe(resource, found)
      return {
        description: `delete ${label}`,
        unchanged: { ...found, deleted: false },
        async apply() {
          await entries.delete(found)
          return changed({ ...found, deleted: true }, `deleted ${label}`)
        },
      }
    },
  })
}

/** Compares by name, then by id, in the order of code units, as the `sail` command line does. */
export function byName<T extends { id: string }>(nameOf: (entry: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [nameOf(a), nameOf(b)]
    return first < second || (first === second && a.id < b.id) ? -1 : 1
  }
}

/** Throws a UserError unless the name was repeated exactly. */
function requireConfirmation(noun: string, name: string, confirm: string): void {
  if (confirm === name) return
  throw new UsageError(
    `confirm is ${quote(printableName(confirm))}, but the ${noun} to delete is named ${quote(printableName(name))}; nothing was deleted; repeat its name exactly`,
  )
}
