import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RecordingLogger } from '../../../src/core/logger.js'
import { Journal } from '../../../src/journal/journal.js'
import { AccountJournal } from '../../../src/validation/accounts/account-journal.js'
import type { TestAccount } from '../../../src/validation/accounts/account-removal.js'
import { TestAccounts } from '../../../src/validation/accounts/test-accounts.js'
import { Commands } from '../../../src/validation/engine/commands.js'
import { Findings } from '../../../src/validation/engine/findings.js'
import { IdSet } from '../../../src/validation/objects/id-set.js'
import { type PlatformObject, parseObject } from '../../../src/validation/objects/objects.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'
import { connectorOf, Directory, directorySpec, type Handler, soundHandlers } from '../../support/directory.js'
import { type Call, inProcess } from '../../support/in-process.js'
import { VirtualClock } from '../../support/virtual-clock.js'

export interface Case {
  handlers?: (directory: Directory, sound: Record<string, Handler>) => Record<string, Handler>
  without?: string[]
  /** Fails requests, or does something at them. */
  before?: (call: Call) => void
  after?: (call: Call) => void
  /** False if the accounts could not be listed before. */
  isListed?: boolean
}

const folder = mkdtempSync(join(tmpdir(), 'test-accounts-'))

/** Removes the journals; called when the tests of a file have ended. */
export const removeJournals = () => rmSync(folder, { recursive: true, force: true })
let journals = 0

/** A directory with two accounts, and the record of the test accounts of a run on it. */
export function setUp({ handlers, without = [], before, after, isListed = true }: Case = {}) {
  const directory = new Directory('simple', 2)
  const spec = directorySpec()
  spec.commands = spec.commands.filter((command: string) => !without.includes(command))
  const sound = soundHandlers(directory)
  const invoker = inProcess(connectorOf({ ...sound, ...handlers?.(directory, sound) }, spec), {
    config: { token: 'a-good-token' },
    ...(before && { before }),
    ...(after && { after }),
  })
  const clock = new VirtualClock()
  clock.activity = () => invoker.calls.length
  const logger = new RecordingLogger()
  const view = viewSpec(spec)
  const path = join(folder, `journal-${journals++}.jsonl`)
  rmSync(path, { force: true })
  const journal = new Journal(
    { path, label: 'journal x', sealKey: undefined, isSecret: () => false, logger },
    { entry: 'run', command: 'validate', startedAt: '2026-01-01T00:00:00.000Z', tenant: null, connector: 'c' },
  )
  const ofRun = new TestAccounts({
    spec: view,
    clock,
    logger,
    poll: { timeoutMs: 30_000, intervalMs: 500 },
    timeoutMs: { normal: 60_000, aborted: 5_000 },
    journal: new AccountJournal(journal, view),
  })
  if (isListed) {
    ofRun.idsBefore = new IdSet()
    for (const id of directory.accounts.keys()) ofRun.idsBefore.add(id)
  }
  const accounts = ofRun.of('a-check')
  const run = new AbortController()
  const commands = new Commands(invoker, run.signal, view.keyType)
  const findings = new Findings()
  const parsed = (id: string): PlatformObject => {
    const account = directory.accounts.get(id)
    if (account === undefined) throw new Error(`there is no account ${id}`)
    const object = parseObject(directory.output(account), view.keyType)
    if ('problem' in object) throw new Error(object.problem)
    return object
  }
  const register = (login: string, markers = [login]): TestAccount =>
    accounts.register({ identity: login, markers }, { login })
  /** Makes an account as a create that answered does. */
  const create = (login: string, markers?: string[]): PlatformObject => {
    const testAccount = register(login, markers)
    const object = parsed(directory.add({ login }).id)
    accounts.recordCreated(testAccount, object)
    return object
  }
  return {
    ...{ directory, ofRun, accounts, clock, logger, run, commands, findings, register, create, parsed },
    calls: invoker.calls,
    logins: () => [...directory.accounts.values()].map(({ login }) => login),
    deleteAll: (reportsCopies?: boolean) => accounts.deleteAll(commands, findings, run.signal, reportsCopies),
    /** The numbers of the accounts that are gone, by the journal. */
    gone: () =>
      readFileSync(path, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).body)
        .flatMap(({ entry, account }) => (entry === 'account-gone' ? [account] : [])),
    said: () => findings.list().map(({ level, message }) => `${level}: ${message}`),
  }
}

/** The accounts that are there before the run. */
export const people = ['person1', 'person2']

/** What was sent, without the common start of the names of commands. */
export const types = (calls: Call[]) => calls.map(({ type }) => type.replace('std:account:', ''))
