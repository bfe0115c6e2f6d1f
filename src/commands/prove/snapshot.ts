import { createHash } from 'node:crypto'
import { kindOf } from '../../core/json.js'
import type { StoredAccount, StoredEntitlement } from '../../tenant/types.js'
import { isEmpty } from '../../validation/objects/compare.js'

/** A value of an attribute without the value itself. */
export interface ValuePrint {
  /** `a string`, `an integer`, …; of a list, of its elements. */
  kind: string
  isList: boolean
  hash: string
}

/** What can be compared of an account or entitlement. Attributes without a value are left out. */
export interface ObjectPrint {
  attributes: ReadonlyMap<string, ValuePrint>
  isDisabled: boolean
  isLocked: boolean
  modifiedAt: number | undefined
}

/** The accounts that a version stored, by their native identity, or its entitlements of a type by their value. */
export type Snapshot = ReadonlyMap<string, ObjectPrint>

/** Keeps what can be compared of accounts: hashes. */
export function snapshotOf(accounts: readonly StoredAccount[]): Snapshot {
  return new Map(
    accounts.map(({ nativeIdentity, attributes, isDisabled, isLocked, modifiedAt }) => [
      nativeIdentity,
      { attributes: printsOf(attributes), isDisabled, isLocked, modifiedAt },
    ]),
  )
}

/** The name that an entitlement is shown by, beside its attributes. */
const shownName = 'displayed name'

/** Keeps what can be compared of entitlements of one type. */
export function entitlementsSnapshot(entitlements: readonly StoredEntitlement[]): Snapshot {
  return new Map(
    entitlements.map(({ value, name, attributes, modifiedAt }) => [
      value,
      {
        attributes: printsOf({ ...attributes, [shownName]: name }),
        ...{ isDisabled: false, isLocked: false, modifiedAt },
      },
    ]),
  )
}

function printsOf(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, ValuePrint> {
  const values = Object.entries(attributes).filter(([, value]) => !isEmpty(value) && value !== '')
  return new Map(values.map(([name, value]) => [name, printOf(value)]))
}

function printOf(value: unknown): ValuePrint {
  const elements = Array.isArray(value) ? value : [value]
  // A target system may list the values of an attribute in any order.
  const texts = elements.map((each) => JSON.stringify(each) ?? '').sort()
  const kinds = [...new Set(elements.map((each) => (typeof each === 'number' ? 'a number' : kindOf(each))))].sort()
  return {
    kind: kinds.join(' or '),
    isList: Array.isArray(value),
    hash: createHash('sha256').update(JSON.stringify(texts)).digest('base64').slice(0, 16),
  }
}

/** How the stored objects of two versions differ. */
export interface SnapshotDifference {
  removed: number
  added: number
  /** Accounts with any difference, also in attributes that no account had before. */
  differing: number
  /** Accounts with another value of an attribute that both versions stored for some, or in another state. */
  changed: number
  /** Accounts that are disabled or locked now and were not, or were and are not. */
  states: { disabled: number; locked: number }
  /** By attribute, the accounts that have another value, also where they had none and others did. */
  values: ReadonlyMap<string, number>
  /** By attribute, the accounts that lost it, where others still have it. */
  lost: ReadonlyMap<string, number>
  /** Attributes that no account has any more. */
  emptied: readonly string[]
  /** Attributes that no account had before. */
  gained: readonly string[]
  /** By attribute, other kinds of values in an account, or one instead of several: the first, and how many accounts. */
  retyped: ReadonlyMap<string, { before: string; after: string; accounts: number }>
}

/** Compares what the baseline stored with what the candidate stored. */
export function compareSnapshots(before: Snapshot, after: Snapshot): SnapshotDifference {
  const values = new Map<string, number>()
  const lost = new Map<string, number>()
  const retyped = new Map<string, { before: string; after: string; accounts: number }>()
  const states = { disabled: 0, locked: 0 }
  const [namesBefore, namesAfter] = [namesOf(before), namesOf(after)]
  let [changed, differing] = [0, 0]
  for (const [identity, was] of before) {
    const now = after.get(identity)
    if (now === undefined) continue
    if (now.isDisabled !== was.isDisabled) states.disabled += 1
    if (now.isLocked !== was.isLocked) states.locked += 1
    let isChanged = now.isDisabled !== was.isDisabled || now.isLocked !== was.isLocked
    let hasGained = false
    for (const name of now.attributes.keys()) {
      if (was.attributes.has(name)) continue
      hasGained = true
      if (!namesBefore.has(name)) continue
      isChanged = true
      values.set(name, (values.get(name) ?? 0) + 1)
    }
    for (const [name, print] of was.attributes) {
      const other = now.attributes.get(name)
      if (other?.hash === print.hash && other.isList === print.isList) continue
      isChanged = true
      const counts = other === undefined ? lost : values
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (other === undefined || kindText(other) === kindText(print)) continue
      const known = retyped.get(name) ?? { before: kindText(print), after: kindText(other), accounts: 0 }
      retyped.set(name, { ...known, accounts: known.accounts + 1 })
    }
    if (isChanged) changed += 1
    if (isChanged || hasGained) differing += 1
  }
  const emptied = [...namesBefore].filter((name) => !namesAfter.has(name)).sort()
  for (const name of emptied) lost.delete(name)
  return {
    removed: [...before.keys()].filter((identity) => !after.has(identity)).length,
    added: [...after.keys()].filter((identity) => !before.has(identity)).length,
    ...{ changed, differing, states, values, lost, emptied, retyped },
    gained: [...namesAfter].filter((name) => !namesBefore.has(name)).sort(),
  }
}

function kindText({ kind, isList }: ValuePrint): string {
  return isList ? `a list of ${kind}` : kind
}

/** The attributes that any account has a value of. */
export function namesOf(snapshot: Snapshot): Set<string> {
  return new Set([...snapshot.values()].flatMap(({ attributes }) => [...attributes.keys()]))
}
