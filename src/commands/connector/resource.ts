import { UserError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { isIdForm } from '../../tenant/paths.js'
import { quote } from '../../tenant/text.js'
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
 * A kind of thing that a tenant has many of, each with an id and a name: connectors by their alias, and customizers.
 * Their operations that create, rename and delete one are the same.
 */
export interface Resource<T extends { id: string }> {
  noun: 'connector' | 'customizer'
  /** The input that holds a new name, and the field of the entry that holds its name. */
  nameField: 'alias' | 'name'
  nameOf(entry: T): string
  /** A name in a message. */
  label(name: string): string
  /** What is deleted with one, as it reads after "with all its". */
  parts: string
  /** Refuses a new name. Throws a UserError. */
  assertNewName?(name: string): void
  /** Prepares one operation on the entries of a tenant. */
  open(services: OperationServices): Promise<Entries<T>>
}

/** The entries of a resource, as one operation reads and changes them. */
export interface Entries<T> {
  /** All of exactly that name. */
  named(name: string): Promise<readonly T[]>
  /** The one of that id or name. Throws a UserError that names close names, or the ids that share the name. */
  find(ref: string): Promise<T>
  create(name: string): Promise<T>
  rename(entry: T, name: string): Promise<T>
  delete(entry: T): Promise<void>
  /** Warns of what deleting it would break. */
  warnBeforeDelete?(entry: T): Promise<void>
}

/** An entry in a message: its name and its id. */
export function describe<T extends { id: string }>({ label, nameOf }: Resource<T>, entry: T): string {
  return `${label(nameOf(entry))} (${entry.id})`
}

/** The table of one entry below a message that names it: without its first columns, which are its name and its id. */
export function withoutNames({ headers, rows }: Table): Table {
  return { headers: headers.slice(2), rows: rows.map((row) => row.slice(2)) }
}

/** Creates an entry, unless one has the name. */
export function createOperation<T extends { id: string }>(resource: Resource<T>, name: string): Operation {
  const { noun, nameField } = resource
  const existing = (entry: T): Outcome =>
    unchanged({ ...entry, created: false }, `${describe(resource, entry)} is there already`)
  return writeOperation({
    name,
    summary: `Creates a ${noun}; one that has the ${nameField} already is taken as it is.`,
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
            // Somebody else may have created it in between.
            const [other] = isTenantError(error, 'conflict', 'bad-request') ? await entries.named(newName) : []
            if (other === undefined) throw error
            return existing(other)
          }
        },
      }
    },
  })
}

/** Gives an entry another name, unless it has that name or another one does. */
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
      if (resource.nameOf(found) === newName) return unchanged(found, `${label} has that ${nameField} already`)
      const other = (await entries.named(newName)).find(({ id }) => id !== found.id)
      if (other !== undefined) {
        throw new UserError(`the ${nameField} ${quote(newName)} is taken by the ${noun} ${other.id}; give another one`)
      }
      const change = `${label} to ${quote(newName)}`
      return {
        description: `rename ${change}`,
        unchanged: found,
        apply: async () => changed(await entries.rename(found, newName), `renamed ${change}`),
      }
    },
  })
}

/** Deletes an entry whose name was typed once more. */
export function deleteOperation<T extends { id: string }>(resource: Resource<T>, name: string): Operation {
  const { noun, nameField, parts } = resource
  return writeOperation({
    name,
    summary: `Deletes a ${noun} with all its ${parts}; confirm is its ${nameField}, typed once more.`,
    needs: [noun, 'confirm'],
    async prepare({ confirm, ...given }, services) {
      const ref = given[noun]
      const entries = await resource.open(services)
      // Deleting twice is safe; a mistyped name is told by the confirmation that it differs from.
      if (ref === confirm && !isIdForm(ref) && (await entries.named(ref)).length === 0) {
        return unchanged({ [nameField]: ref, deleted: false }, `there is no ${noun} ${quote(ref)}; nothing to delete`)
      }
      const found = await entries.find(ref)
      requireConfirmation(noun, resource.nameOf(found), confirm)
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

/**
 * The entry of that id, or the only one of that name.
 *
 * @throws UserError that names close names, or the ids that share one.
 */
export function pick<T extends { id: string; name: string }>(noun: string, ref: string, entries: readonly T[]): T {
  const byId = entries.find(({ id }) => id.toLowerCase() === ref.toLowerCase())
  if (byId !== undefined) return byId
  const same = entries.filter(({ name }) => name === ref)
  if (same.length > 0) return onlyOne(noun, ref, same)
  const near = nearest(
    ref,
    entries.map(({ name }) => name),
  )
  const hint =
    near === undefined ? `see the ${noun}s with the operation that lists them` : `did you mean ${quote(near)}?`
  throw new UserError(`there is no ${noun} ${quote(ref)} in this tenant; ${hint}`)
}

/** Orders by name, then by id: by code unit, as the `sail` command line does. */
export function byName<T extends { id: string }>(nameOf: (entry: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [nameOf(a), nameOf(b)]
    return first < second || (first === second && a.id < b.id) ? -1 : 1
  }
}

function onlyOne<T extends { id: string }>(noun: string, name: string, entries: readonly T[]): T {
  const [found, ...others] = entries
  if (found !== undefined && others.length === 0) return found
  const ids = entries.map(({ id }) => id)
  const shown = ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ')
  throw new UserError(`${ids.length} ${noun}s are named ${quote(name)}; give the id of one: ${shown}`)
}

/** Refuses to delete unless its name was typed exactly. */
function requireConfirmation(noun: string, name: string, confirm: string): void {
  if (confirm === name) return
  throw new UserError(
    `confirm is ${quote(confirm)}, but the ${noun} to delete is named ${quote(name)}; nothing was deleted; type its name exactly`,
  )
}
