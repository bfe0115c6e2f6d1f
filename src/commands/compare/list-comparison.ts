import { hash53 } from '../../validation/accounts/random.js'
import { canonical } from '../../validation/objects/compare.js'
import { type KeyKind, type PlatformObject, parseObject } from '../../validation/objects/objects.js'
import { Cells, digestOf, Orders, orderDigestOf, type RunName } from './cells.js'
import type { Disguise } from './disguise.js'
import { eachValue, type Part, type Visit } from './entries.js'
import { KeyTable } from './key-table.js'
import { Rows } from './rows.js'
import { kindIndexOf, type ValueKind, valueKinds } from './value-kinds.js'

/** Attributes that are compared one by one. A hostile list may have another one in each object. */
const maxColumns = 500
/** The name of all others together. */
export const otherAttributes = 'all other attributes'
/** Objects that are kept as candidates for the examples of an attribute: some may turn out to move by themselves. */
const maxCandidates = 12
const maxExamples = 3

/** An object that differs, disguised. */
export interface Example {
  key: string
  before?: string
  after?: string
}

/** Values of one attribute that changed in one way. */
export interface ValueChange {
  part: Part
  name: string
  from: ValueKind
  to: ValueKind
  count: number
  examples: Example[]
}

/** What a list, or reading one object after the other, gave in one run. */
export interface ListFacts {
  /** Objects, each key once. */
  count: number
  /** Outputs with the key of an earlier one. */
  repeated: number
  /** Outputs that are no objects, or have no key. */
  invalid: number
  /** Describes the first of them. */
  firstInvalid: string
}

/** The difference of a list between base and head. */
export interface ListDifference {
  /** Objects that all runs have. */
  common: number
  gone: { count: number; examples: Example[] }
  added: { count: number; examples: Example[] }
  values: ValueChange[]
  /** Objects with a repeated key whose values, taken together, differ. */
  repeatedChanged: number
  /** Outputs without a key differ although they are as many. */
  isInvalidChanged: boolean
  isOrderChanged: boolean
  /** Lists of the same values whose order changes, and does not differ between the two runs of the base. */
  reordered: CountedValues[]
  /** Objects that could not be read in the base, or only in one of its runs, and do not just work in the head. */
  unread: number
  /** What differs between the two runs of the base. */
  moved: { objects: number; values: CountedValues[]; isOrder: boolean; reordered: CountedValues[] }
}

/** In how many objects the values of one attribute differ. */
export interface CountedValues {
  part: Part
  name: string
  count: number
}

interface Column {
  part: Part
  name: string
  /** Tells its values apart from those of other columns in sums. */
  place: number
  cells: Cells
  /** Of its lists. */
  orders: Orders
  /** Objects whose list has another order than in the base. */
  reordered: { head: number; again: number }
  /** The object that last had it. */
  stamp: number
  candidates: number
}

/** Where the values of an object belong. */
interface Place {
  run: RunName
  row: number
  key: string
  isRepeated: boolean
}

/** A row whose values are shown if they turn out to differ. */
interface Candidate {
  key: string
  head: Map<Column, string>
  base: Map<Column, string>
}

/**
 * Compares the objects of a list between three runs: the base, the head, and the base once more. Of the values only digests
 * are kept, five bytes each, and of lists four more for their order. The order of the objects and of the values in lists is told, and is no change.
 */
export class ListComparison {
  readonly facts: Record<RunName, ListFacts> = { base: noFacts(), head: noFacts(), again: noFacts() }
  readonly #disguise: Disguise
  readonly #keys = new KeyTable()
  readonly #rows = new Rows()
  readonly #columns: Record<Part, Map<string, Column>> = { attribute: new Map(), field: new Map(), error: new Map() }
  readonly #all: Column[] = []
  /** Keys of objects that are not compared. */
  readonly #leftOut = new Set<string>()
  /** By row. */
  readonly #candidates = new Map<number, Candidate>()
  readonly #invalidSums = { base: 0, head: 0, again: 0 }
  readonly #lastRow = { base: -1, head: -1, again: -1 }
  readonly #isReordered = { base: false, head: false, again: false }
  #baseCount = 0
  #serial = 0
  #added: { row: number; key: string }[] = []
  #gone: string[] = []

  constructor(disguise: Disguise) {
    this.#disguise = disguise
  }

  /**
   * Adds an output of a list. The runs come one after the other: base, head, again.
   *
   * @returns the object; undefined if the output is none.
   */
  addOutput(run: RunName, data: unknown, keyType: KeyKind | undefined): PlatformObject | undefined {
    const object = parseObject(data, keyType)
    if (!('problem' in object)) {
      this.#add(run, object.uniqueKey, (visit) => eachValue(object, visit))
      return object
    }
    const facts = this.facts[run]
    if (facts.invalid++ === 0) facts.firstInvalid = object.problem
    // The same whatever their order is.
    this.#invalidSums[run] = (this.#invalidSums[run] + (hash53(canonical(data)) % 2 ** 52)) % 2 ** 52
    return undefined
  }

  /** Adds the answer to reading one object, by the key that was asked for. */
  addAnswer(run: RunName, key: string, object: PlatformObject): void {
    this.#add(run, key, (visit) => {
      if (object.uniqueKey !== key) visit('field', 'key', object.uniqueKey)
      eachValue(object, visit)
    })
  }

  /** Adds that reading an object failed. */
  addFailure(run: RunName, key: string, message: string): void {
    this.#add(run, key, (visit) => visit('error', '', message))
  }

  /** Leaves an object out of the comparison, as it is not known what one of the runs would have given. */
  leaveOut(key: string): void {
    this.#leftOut.add(key)
  }

  /** Whether a run has given an object with this key. */
  has(run: RunName, key: string): boolean {
    const row = this.#keys.find(key)
    return row !== undefined && this.#rows.has(row, run)
  }

  /** The difference. Called once, after the last run. */
  difference(): ListDifference {
    const rows = this.#rows
    const counts = { gone: 0, added: 0, moved: 0, repeated: 0, common: 0 }
    const judged: number[] = []
    const leftOut = new Set([...this.#leftOut].map((key) => this.#keys.find(key)))
    for (let row = 0; row < this.#keys.size; row++) {
      if (leftOut.has(row)) continue
      const isAgain = rows.has(row, 'again')
      if (row >= this.#baseCount) counts[isAgain ? 'moved' : 'added']++
      else if (!isAgain) counts.moved++
      else if (!rows.has(row, 'head')) counts.gone++
      else {
        counts.common++
        if (!rows.isRepeated(row)) judged.push(row)
        else if (rows.sumOf(row, 'base') !== rows.sumOf(row, 'again')) counts.moved++
        else if (rows.sumOf(row, 'base') !== rows.sumOf(row, 'head')) counts.repeated++
      }
    }
    const added = this.#added.filter(({ row }) => !rows.has(row, 'again')).slice(0, maxExamples)
    const { changes, moved, unread } = this.#valueChanges(judged)
    const sums = this.#invalidSums
    const reorderedIn = (run: 'head' | 'again', columns = this.#all) =>
      columns.flatMap(({ part, name, reordered }) =>
        reordered[run] === 0 ? [] : [{ part, name, count: reordered[run] }],
      )
    const steady = this.#all.filter(({ reordered }) => reordered.again === 0)
    return {
      common: counts.common,
      gone: { count: counts.gone, examples: this.#gone.map((key) => ({ key })) },
      added: { count: counts.added, examples: added.map(({ key }) => ({ key })) },
      values: changes,
      unread,
      repeatedChanged: counts.repeated,
      isInvalidChanged: sums.base === sums.again && sums.base !== sums.head,
      isOrderChanged: this.#isReordered.head && !this.#isReordered.again,
      reordered: reorderedIn('head', steady),
      moved: {
        objects: counts.moved,
        values: moved,
        isOrder: this.#isReordered.again,
        reordered: reorderedIn('again'),
      },
    }
  }

  #add(run: RunName, key: string, eachOf: (visit: Visit) => void): void {
    if (this.#leftOut.has(key)) return
    let row = this.#keys.find(key)
    if (row === undefined) {
      row = this.#keys.add(key)
      if (run === 'base') this.#baseCount++
      if (run === 'head' && this.#added.length < maxCandidates) this.#added.push({ row, key: this.#disguise.key(key) })
    }
    const isRepeated = this.#rows.see(row, run)
    this.facts[run][isRepeated ? 'repeated' : 'count']++
    // One that is sent once more is no other order.
    if (row < this.#baseCount && !isRepeated) {
      if (row < this.#lastRow[run]) this.#isReordered[run] = true
      this.#lastRow[run] = row
      const isGone = run === 'again' && !this.#rows.has(row, 'head')
      if (isGone && this.#gone.length < maxExamples) this.#gone.push(this.#disguise.key(key))
    }
    this.#setValues({ run, row, key, isRepeated }, eachOf)
  }

  #setValues(place: Place, eachOf: (visit: Visit) => void): void {
    const serial = ++this.#serial
    const { run, row, isRepeated } = place
    let others: Record<string, unknown> | undefined
    eachOf((part, name, value) => {
      const column = this.#column(part, name)
      if (column !== undefined) this.#setValue(place, column, value, serial)
      else {
        others ??= {}
        others[`${part} ${name}`] = value
      }
    })
    if (others !== undefined) this.#setValue(place, this.#otherColumn(), others, serial)
    if (isRepeated || run === 'base' || row >= this.#baseCount) return
    for (const column of this.#all) if (column.stamp !== serial) this.#setCell(place, column, 0, 0, undefined)
  }

  #setValue(place: Place, column: Column, value: unknown, serial: number): void {
    // Only the first value of a name counts.
    if (column.stamp === serial) return
    column.stamp = serial
    const { run, row, isRepeated } = place
    const kind = kindIndexOf(value)
    const digest = digestOf(value, kind)
    if (digest !== 0) this.#rows.addToSum(row, run, digest, column.place)
    if (!isRepeated) this.#setCell(place, column, digest, kind, value)
    if (run !== 'again') return
    const candidate = this.#candidates.get(row)
    if (candidate?.head.has(column)) candidate.base.set(column, this.#shown(column.part, value))
  }

  #setCell({ run, row, key }: Place, column: Column, digest: number, kind: number, value: unknown): void {
    const { cells, orders, reordered } = column
    const order = orderDigestOf(value)
    if (run === 'base') {
      cells.setBase(row, digest, kind)
      if (order !== 0) orders.setBase(row, order)
      return
    }
    if (row >= this.#baseCount) return
    const isOther = run === 'again' ? cells.setAgain(row, digest, kind) : cells.setHead(row, digest, kind)
    if (!isOther && order !== 0 && orders.isOther(row, order)) reordered[run]++
    if (run === 'head' && isOther && column.candidates++ < maxCandidates) {
      const candidate = this.#candidates.get(row) ?? { key: this.#disguise.key(key), head: new Map(), base: new Map() }
      this.#candidates.set(row, candidate)
      candidate.head.set(column, this.#shown(column.part, value))
    }
  }

  /** The message of an error is disguised already. */
  #shown(part: Part, value: unknown): string {
    return part === 'error' && typeof value === 'string' ? value : this.#disguise.value(value)
  }

  /** The column of a value. Undefined if there are too many for one more. */
  #column(part: Part, name: string): Column | undefined {
    const known = this.#columns[part].get(name)
    if (known !== undefined || this.#all.length >= maxColumns) return known
    return this.#newColumn(part, name)
  }

  #otherColumn(): Column {
    return this.#columns.field.get(otherAttributes) ?? this.#newColumn('field', otherAttributes)
  }

  #newColumn(part: Part, name: string): Column {
    const place = hash53(`${part} ${name}`) % 2 ** 32
    const column: Column = {
      part,
      name,
      place,
      cells: new Cells(),
      orders: new Orders(),
      reordered: { head: 0, again: 0 },
      stamp: 0,
      candidates: 0,
    }
    this.#columns[part].set(name, column)
    this.#all.push(column)
    return column
  }

  #valueChanges(rows: readonly number[]): { changes: ValueChange[]; moved: CountedValues[]; unread: number } {
    const failures = this.#all.find(({ part }) => part === 'error')
    const changes: ValueChange[] = []
    const moved: CountedValues[] = []
    for (const column of this.#all) {
      const { part, name } = column
      const byKinds = new Map<string, ValueChange>()
      let movedCount = 0
      for (const row of rows) {
        const change = column.cells.changeAt(row)
        if (change === undefined) continue
        // An object that could not be read has no attributes to compare.
        if (column !== failures && failures?.cells.isUsed(row)) continue
        if (change.isMoved) {
          movedCount++
          continue
        }
        const [from, to] = [valueKinds[change.from] ?? 'nothing', valueKinds[change.to] ?? 'nothing']
        const found = byKinds.get(`${from} ${to}`) ?? { part, name, from, to, count: 0, examples: [] }
        byKinds.set(`${from} ${to}`, found)
        found.count++
        if (found.examples.length < maxExamples) found.examples.push(...this.#examplesOf(row, column))
      }
      changes.push(...byKinds.values())
      if (movedCount > 0) moved.push({ part, name, count: movedCount })
    }
    return {
      changes,
      moved,
      unread: rows.filter((row) => failures !== undefined && isUnread(failures.cells, row)).length,
    }
  }

  #examplesOf(row: number, column: Column): Example[] {
    const candidate = this.#candidates.get(row)
    const after = candidate?.head.get(column)
    if (candidate === undefined || after === undefined) return []
    return [{ key: candidate.key, before: candidate.base.get(column) ?? 'nothing', after }]
  }
}

/** True if reading failed in a way that leaves nothing to compare, and that is no change by itself. */
function isUnread(failures: Cells, row: number): boolean {
  if (!failures.isUsed(row)) return false
  const change = failures.changeAt(row)
  return change === undefined || change.isMoved || (change.from !== 0 && change.to !== 0)
}

function noFacts(): ListFacts {
  return { count: 0, repeated: 0, invalid: 0, firstInvalid: '' }
}
