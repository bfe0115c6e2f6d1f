import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { UsageError, UserError } from '../core/errors.js'
import { fileErrorReason, isMissing } from '../core/files.js'
import { depthOf, isObject, maxDepth } from '../core/json.js'
import { type Entry, parseEntry, type RunEntry, type StoredValue, type StoredValues } from './entries.js'
import { sealOf } from './journal.js'

/** A larger file is refused: no run writes one. */
const maxBytes = 64 * 1024 * 1024
const maxLineLength = 1024 * 1024

/** A test account that the journal names and that was not deleted yet. */
export interface JournalAccount {
  account: number
  check: string
  identity: StoredValue
  markers: readonly StoredValue[]
  existed: boolean
  /** The key that the create answered; undefined if no answer was noted. */
  key: unknown
  /** By attribute: the values that the account may show, which are those that were sent, and what the create answered. */
  values: Map<string, StoredValue[]>
  /** Attributes to which values were added or from which they were removed. */
  varied: Set<string>
}

/** A tag that the run began to move, other than by an upload. */
export interface JournalTagMove {
  tag: string
  from: number | null
  to: number
  undo: boolean
  /** True once the tenant has confirmed the move. */
  isDone: boolean
  /** Where the run had moved it before, as the tenant has confirmed. */
  earlier: readonly number[]
}

/** What the journal says of one run. */
export interface JournalRun {
  run: string
  start: RunEntry
  /** The seal of the last entry, to continue the run. */
  seal: string
  /** True if every entry was written by a process with the seal's key. */
  isSealed: boolean
  accounts: Map<number, JournalAccount>
  upload: Extract<Entry, { entry: 'upload' }> | undefined
  /** The version that the upload answered. */
  version: number | undefined
  moves: Map<string, JournalTagMove>
  /** Tags that are back where they were before the run. */
  restored: Set<string>
  /** The aggregations that the run has started; without a task, it may have, as no answer was noted. */
  aggregations: { source: string; task: string | undefined }[]
  hasEnded: boolean
}

export interface JournalContent {
  runs: JournalRun[]
  /** Lines that this program did not write, or not to their end. */
  brokenLines: number
}

/** How each line begins, also one that was not written to its end. */
const lineStart = '{"run":'

/**
 * Reads a journal. Undefined if there is no such file: nothing was begun.
 *
 * @param sealKey - the key of the entries' seals; undefined if none is known.
 * @throws UserError for a file that cannot be read, is too large, or is no journal.
 */
export async function readJournal(
  path: string,
  label: string,
  sealKey: string | undefined,
): Promise<JournalContent | undefined> {
  const text = await readText(path, label)
  if (text === undefined) return undefined
  const runs = new Map<string, JournalRun>()
  let brokenLines = 0
  for (const line of text.split('\n')) {
    if (line === '') continue
    if (!addLine(line, runs, sealKey)) brokenLines++
  }
  if (runs.size === 0 && brokenLines > 0 && !text.startsWith(lineStart)) {
    throw new UsageError(`${label} is no journal; give the one that the steps before have written`)
  }
  return { runs: [...runs.values()], brokenLines }
}

async function readText(path: string, label: string): Promise<string | undefined> {
  try {
    // Without waiting, as a pipe would make it wait for a writer.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await file.stat()
      if (!stats.isFile()) throw new UsageError(`cannot read ${label}: it is not a file`)
      if (stats.size > maxBytes)
        throw new UsageError(`cannot read ${label}: it is larger than 64 MiB, so it is no journal`)
      return await file.readFile('utf8')
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    if (isMissing(cause)) return undefined
    throw new UsageError(`cannot read ${label}: ${fileErrorReason(cause)}`, { cause })
  }
}

/** Adds a line to its run. Returns false if it is broken. */
function addLine(text: string, runs: Map<string, JournalRun>, sealKey: string | undefined): boolean {
  if (text.length > maxLineLength) return false
  let line: unknown
  try {
    line = JSON.parse(text)
  } catch {
    return false
  }
  if (!isObject(line) || typeof line['run'] !== 'string' || depthOf(line) > maxDepth) return false
  const entry = parseEntry(line['body'])
  if (entry === undefined) return false
  const id = line['run']
  const known = runs.get(id)
  if ((entry.entry === 'run') === (known !== undefined)) return false
  const seal = typeof line['seal'] === 'string' ? line['seal'] : ''
  const isSealed = sealKey !== undefined && seal === sealOf(sealKey, known?.seal ?? '', id, entry)
  if (entry.entry === 'run') {
    const empty = { accounts: new Map(), upload: undefined, version: undefined, moves: new Map() }
    runs.set(id, {
      run: id,
      start: entry,
      seal,
      isSealed,
      ...empty,
      restored: new Set(),
      aggregations: [],
      hasEnded: false,
    })
  } else if (known !== undefined) {
    known.seal = seal
    known.isSealed &&= isSealed
    apply(entry, known)
  }
  return true
}

function apply(entry: Exclude<Entry, RunEntry>, run: JournalRun): void {
  switch (entry.entry) {
    case 'account': {
      const { account, check, identity, markers, existed, values } = entry
      const named: JournalAccount = {
        ...{ account, check, identity, markers, existed },
        key: undefined,
        values: new Map(),
        varied: new Set(),
      }
      addValues(named, values)
      run.accounts.set(account, named)
      return
    }
    case 'account-created': {
      const account = run.accounts.get(entry.account)
      if (account === undefined) return
      account.key = entry.key
      addValues(account, entry.values)
      return
    }
    case 'account-change': {
      const account = run.accounts.get(entry.account)
      if (account === undefined) return
      if (entry.op === 'Set') addValues(account, { [entry.attribute]: entry.value })
      else account.varied.add(entry.attribute)
      return
    }
    case 'account-gone':
      run.accounts.delete(entry.account)
      return
    case 'upload':
      run.upload = entry
      return
    case 'version':
      run.version = entry.version
      return
    case 'tag-move': {
      const last = run.moves.get(entry.tag)
      const earlier = last === undefined ? [] : [...last.earlier, ...(last.isDone ? [last.to] : [])]
      run.moves.set(entry.tag, { ...entry, isDone: false, earlier })
      return
    }
    case 'aggregation-start':
      run.aggregations.push({ source: entry.source, task: undefined })
      return
    case 'aggregation': {
      const { source, task } = entry
      const last = run.aggregations.at(-1)
      if (last?.source === source && last.task === undefined) last.task = task
      else run.aggregations.push({ source, task })
      return
    }
    case 'tag-moved': {
      const move = run.moves.get(entry.tag)
      if (move?.to === entry.to) move.isDone = true
      else run.restored.add(entry.tag)
      return
    }
    case 'end':
      run.hasEnded = true
  }
}

function addValues({ values }: JournalAccount, added: StoredValues): void {
  for (const [name, value] of Object.entries(added)) values.set(name, [...(values.get(name) ?? []), value])
}
