import { SecretStore } from '../../../src/core/secrets/store.js'
import type { OwnAccount } from '../../../src/validation/accounts/own-account.js'
import { Random } from '../../../src/validation/accounts/random.js'
import { TestAccounts } from '../../../src/validation/accounts/test-accounts.js'
import { Commands } from '../../../src/validation/engine/commands.js'
import { CheckContext } from '../../../src/validation/engine/context.js'
import { Findings } from '../../../src/validation/engine/findings.js'
import { Poller } from '../../../src/validation/engine/poll.js'
import type { RunState } from '../../../src/validation/engine/run-state.js'
import { SecretWatch } from '../../../src/validation/engine/secret-watch.js'
import { SeenErrorTypes } from '../../../src/validation/engine/seen-error-types.js'
import { emptySettings, type FieldValue, type ValidationSettings } from '../../../src/validation/engine/settings.js'
import { TrafficLog } from '../../../src/validation/engine/traffic.js'
import { type PlatformObject, parseObject } from '../../../src/validation/objects/objects.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'
import { connectorOf, Directory, directorySpec, type Handler, soundHandlers } from '../../support/directory.js'
import { type Call, inProcess } from '../../support/in-process.js'
import { VirtualClock } from '../../support/virtual-clock.js'

export interface Setting {
  // biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
  spec?: (spec: any) => void
  handlers?: (sound: Record<string, Handler>) => Record<string, Handler>
  settings?: Partial<ValidationSettings>
  updateValues?: Record<string, FieldValue>
  ownAccount?: OwnAccount
  /** Called before each command. */
  before?: (call: Call) => void
  /** False: like a tenant that does not report the types of errors. */
  reportErrorTypes?: boolean
}

/** What one check of a run works with, on a directory of one person. */
export function checkOnDirectory({
  spec: change,
  handlers,
  settings,
  updateValues,
  ownAccount,
  ...tenant
}: Setting = {}) {
  const directory = new Directory('simple', 1)
  const content = directorySpec()
  change?.(content)
  const sound = soundHandlers(directory)
  const invoker = inProcess(connectorOf({ ...sound, ...handlers?.(sound) }, content), {
    config: { token: 'a-good-token' },
    ...tenant,
  })
  const clock = new VirtualClock()
  clock.activity = () => invoker.calls.length
  const spec = viewSpec(content)
  const { signal } = new AbortController()
  const poll = { timeoutMs: 3_000, intervalMs: 500 }
  const secrets = new SecretStore()
  const findings = new Findings()
  const logger = { debug: () => {}, info: () => {}, warning: () => {} }
  const run: Partial<RunState> = {
    ...{ spec, ownAccount, updateValues: updateValues ?? {}, brokenAttributes: new Set<string>() },
    settings: { ...emptySettings, ...settings },
    watch: new SecretWatch(secrets),
    traffic: new TrafficLog(clock),
    seenErrorTypes: new SeenErrorTypes(),
    ...{ signal, logger, clock, lists: new Map(), readLimit: 8, seed: 'a seed', connectionFailed: false },
  }
  run.testAccounts = new TestAccounts({
    ...{ spec, clock, poll, timeoutMs: { normal: 60_000, aborted: 5_000 } },
    logger,
  })
  const check = new CheckContext('a-check', run as RunState, {
    commands: new Commands(invoker, signal, spec.keyType),
    findings,
    random: new Random('a seed'),
    poller: new Poller(clock, poll, signal),
  })
  const account = (): PlatformObject => {
    const [only] = directory.accounts.values()
    const parsed = parseObject(only && directory.output(only), spec.keyType)
    if ('problem' in parsed) throw new Error(parsed.problem)
    return parsed
  }
  const attribute = (name: string) => {
    const found = spec.accountSchema?.byName.get(name)
    if (found === undefined) throw new Error(`the schema has no attribute ${name}`)
    return found
  }
  return {
    ...{
      check,
      run: check.run,
      directory,
      account,
      attribute,
      secrets,
      clock,
      calls: invoker.calls,
      broken: run.brokenAttributes,
    },
    said: () => findings.list().map(({ level, message }) => `${level}: ${message}`),
    findings,
    /** The changes that were sent, one for each update. */
    sent: () =>
      invoker.calls.flatMap(({ type, input }) => {
        if (type !== 'std:account:update') return type === 'std:account:read' ? ['read'] : []
        return (input.changes as { op: string; attribute: string; value: unknown }[]).map(
          ({ op, attribute: name, value }) => `${op} ${name} ${JSON.stringify(value)}`,
        )
      }),
  }
}
