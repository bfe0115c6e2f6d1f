import { docsPage } from '../core/docs-page.js'
import { UsageError, type UserError } from '../core/errors.js'
import { nearest } from '../core/nearest.js'

/** The checks of `sail conn validate` (docs/sail-faults.md). */
export const sailChecks = [
  ...['account-create-empty', 'account-create-minimal', 'account-create-maximal', 'account-create-list-delete'],
  ...['account-list-and-read', 'account-not-found', 'account-schema-check'],
  ...['account-update-single-attrs', 'account-update-entitlement'],
  ...['entitlement-not-found', 'entitlement-list-read', 'entitlement-schema-check'],
  ...['test-connection-empty', 'test-connection-success'],
] as const

/** How a command line of `sail conn` is written here. */
interface SailCommand {
  /** The command here, and its fixed words. */
  words: readonly string[]
  /** The inputs that the words without a flag are, in order. */
  positional?: readonly string[]
  /** The inputs of the flags that have a value, by their letter or name. */
  flags?: Readonly<Record<string, string>>
  /** The words of the flags that have none. */
  switches?: Readonly<Record<string, readonly string[]>>
  /** Adds words, when all flags are read. `given` has the inputs by name. */
  complete?: (given: Readonly<Record<string, string>>, switches: ReadonlySet<string>) => readonly string[]
}

const connectorFlag = { c: 'connector', id: 'connector' }
const versionFlag = { v: 'version', version: 'version' }
const fileFlag = { f: 'file', file: 'file' }
const customizerFlag = { c: 'customizer', id: 'customizer' }
const configFlags = { p: 'config-path', 'config-path': 'config-path', 'config-json': 'config' }
const stateFlag = { stateId: 'state-id' }
const instanceFlag = { i: 'instance', 'instance-id': 'instance' }

function operation(name: string, rest: Omit<SailCommand, 'words'> = {}): SailCommand {
  return { words: ['connector', '--operation', name], ...rest }
}

/** Repeats what is to be deleted, since the command line names it already. */
function confirming(input: string): NonNullable<SailCommand['complete']> {
  return (given) => (given[input] === undefined ? [] : ['--confirm', given[input]])
}

const invoked: Readonly<Record<string, Omit<SailCommand, 'words'>>> = {
  'test-connection': {},
  'account-create': { positional: ['identity'], flags: { a: 'attributes', attributes: 'attributes' } },
  'account-read': { positional: ['identity', 'unique-id'] },
  'account-update': { positional: ['identity', 'unique-id'], flags: { changes: 'changes' } },
  'account-delete': { positional: ['identity', 'unique-id'] },
  'account-list': { flags: stateFlag, switches: { stateful: ['--stateful'] } },
  'account-discover-schema': {},
  'entitlement-list': { flags: { t: 'type', type: 'type', ...stateFlag }, switches: { stateful: ['--stateful'] } },
  'entitlement-read': { positional: ['identity', 'unique-id'], flags: { t: 'type', type: 'type' } },
  'change-password': { positional: ['identity', 'unique-id'] },
  'source-data-discover': { flags: { q: 'query', query: 'query' }, complete: () => ['--runtime-endpoint'] },
  'source-data-read': {
    positional: ['key'],
    flags: { q: 'query', query: 'query' },
    complete: () => ['--runtime-endpoint'],
  },
  raw: { flags: { f: 'input-path', file: 'input-path' } },
}

const invokeFlags = { ...connectorFlag, ...versionFlag, ...configFlags, schema: 'schema' }

const logFlags = {
  ...{ s: 'start', start: 'start', stop: 'stop', component: 'component', level: 'level', event: 'event' },
  ...{ 'target-id': 'target-id', 'target-name': 'source', 'request-id': 'request-id' },
}
const rawLogs = { r: ['--print', 'json'], raw: ['--print', 'json'] }
/** The longest time that `logs` follows a log. */
const wholeDay = '24h'

/** By the words of `sail conn` that name them. */
const sailCommands: Readonly<Record<string, SailCommand>> = {
  init: { words: ['init'], positional: ['name'] },
  create: operation('create', { positional: ['alias'] }),
  list: operation('list'),
  ls: operation('list'),
  get: operation('get', { flags: connectorFlag }),
  update: operation('rename', { flags: { ...connectorFlag, a: 'alias', alias: 'alias' } }),
  delete: operation('delete', { flags: connectorFlag, complete: confirming('connector') }),
  versions: operation('versions', { flags: connectorFlag }),
  upload: {
    // `sail` uploads always, and leaves latest where the platform puts it.
    words: ['upload', '--no-skip-unchanged', '--no-keep-tags'],
    flags: { ...connectorFlag, ...fileFlag, t: 'tag', tag: 'tag' },
  },
  'tags list': operation('tags', { flags: connectorFlag }),
  'tags create': operation('tag-create', { flags: { ...connectorFlag, ...versionFlag, n: 'tag', name: 'tag' } }),
  'tags update': operation('tag-update', { flags: { ...connectorFlag, ...versionFlag, n: 'tag', name: 'tag' } }),
  validate: {
    words: ['validate'],
    flags: { ...connectorFlag, ...versionFlag, ...configFlags, check: 'checks', 'read-limit': 'read-limit' },
    switches: { r: ['--read-only'], 'read-only': ['--read-only'], l: ['--list'], list: ['--list'] },
    complete: (given, switches) => [
      ...(given['checks'] === undefined ? ['--checks', sailChecks.join(',')] : []),
      ...(switches.has('--read-only') ? [] : ['--no-read-only']),
    ],
  },
  logs: { words: ['logs'], flags: logFlags, switches: rawLogs },
  // It begins five minutes ago, whatever --start says.
  'logs tail': { words: ['logs', '--since', '5m', '--follow', wholeDay], flags: logFlags, switches: rawLogs },
  stats: { words: ['stats'], flags: { ...connectorFlag, d: 'since', duration: 'since' } },
  'customizers init': { words: ['init', '--customizer'], positional: ['name'] },
  'customizers list': operation('customizer-list'),
  'customizers create': operation('customizer-create', { positional: ['name'] }),
  'customizers get': operation('customizer-get', { flags: customizerFlag }),
  'customizers update': operation('customizer-rename', { flags: { ...customizerFlag, n: 'name', name: 'name' } }),
  'customizers delete': operation('customizer-delete', {
    flags: customizerFlag,
    complete: confirming('customizer'),
  }),
  'customizers upload': operation('customizer-upload', { flags: { ...customizerFlag, ...fileFlag } }),
  'customizers link': operation('link', { flags: { ...customizerFlag, ...instanceFlag } }),
  'customizers unlink': operation('unlink', { flags: instanceFlag }),
  'instances list': operation('instances'),
  ...Object.fromEntries(
    Object.entries(invoked).map(([name, rest]) => [
      `invoke ${name}`,
      { ...rest, words: ['invoke', name], flags: { ...invokeFlags, ...rest.flags } },
    ]),
  ),
}

/** Commands of `sail conn` that are something else here. */
const elsewhere: Readonly<Record<string, string>> = {
  'validate-sources': 'use discover as a matrix of validate, in a workflow',
}

/**
 * Turns a command line of `sail conn …`, without these two words, into one of this program. Flags that both have, such as
 * those of the tenant, stay as they are.
 *
 * @throws UserError if there is no such command or flag.
 */
export function wordsOfSail(words: readonly string[]): string[] {
  const [first = '', second = ''] = words
  const name = [`${first} ${second}`, first].find((each) => Object.hasOwn(sailCommands, each))
  const command = name === undefined ? undefined : sailCommands[name]
  if (name === undefined || command === undefined) throw unknownCommand(first, second)
  return translate(name, command, words.slice(name.split(' ').length))
}

function translate(name: string, command: SailCommand, words: readonly string[]): string[] {
  const { positional = [], flags = {}, switches = {} } = command
  const given: Record<string, string> = {}
  const set = new Set<string>()
  const rest: string[] = []
  let count = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word === '-' || !word.startsWith('-')) {
      const input = positional[count++]
      if (input === undefined)
        throw new UsageError(
          `conn ${name} takes ${positional.length === 0 ? 'no word' : `only ${positional.join(' and ')}`} without a flag; leave the rest out`,
        )
      given[input] = word
      continue
    }
    const [flag = '', ...value] = word.replace(/^--?/, '').split('=')
    if (Object.hasOwn(switches, flag)) {
      for (const each of switches[flag] ?? []) set.add(each)
      continue
    }
    const input = Object.hasOwn(flags, flag) ? flags[flag] : undefined
    if (input === undefined) {
      // A flag of this program, with its value.
      if (!word.startsWith('--')) {
        const known = flagsOfSail(command).flat().join(', ')
        throw new UsageError(
          `conn ${name} has no flag -${flag}; ${known === '' ? 'it has none' : `it has ${known}`}, and ${docsPage('from-sail.md')} lists those of all commands`,
        )
      }
      rest.push(word)
      const next = words[i + 1]
      if (value.length === 0 && next !== undefined && !next.startsWith('-')) rest.push(words[++i] ?? '')
      continue
    }
    const next = value.length > 0 ? value.join('=') : words[++i]
    if (next === undefined) throw new UsageError(`conn ${name}: ${word} has no value; write ${word} <value>`)
    given[input] = next
  }
  return [
    ...command.words,
    ...Object.entries(given).flatMap(([input, value]) => [`--${input}`, value]),
    ...set,
    ...(command.complete?.(given, set) ?? []),
    ...rest,
  ]
}

/** A command of `sail conn`, for its help and the completion of words. */
export interface SailUsage {
  /** Its words: one, or a group and a word of it. */
  name: string
  /** The words of this program that it stands for. */
  here: string
  /** What its words without a flag are. */
  positional: readonly string[]
  /** Its flags as they are written; those that mean the same together. */
  flags: readonly (readonly string[])[]
  /** Those of them that have no value. */
  switches: readonly string[]
}

/** All commands of `sail conn` that are known here. */
export function sailUsages(): SailUsage[] {
  return Object.entries(sailCommands).map(([name, command]) => ({
    name,
    here: command.words.filter((word) => word !== '--operation').join(' '),
    positional: command.positional ?? [],
    flags: flagsOfSail(command),
    switches: Object.keys(command.switches ?? {}).map(writtenFlag),
  }))
}

function writtenFlag(flag: string): string {
  return flag.length === 1 ? `-${flag}` : `--${flag}`
}

function flagsOfSail({ flags = {}, switches = {} }: SailCommand): string[][] {
  const byMeaning = new Map<string, string[]>()
  const meanings = {
    ...flags,
    ...Object.fromEntries(Object.entries(switches).map(([flag, set]) => [flag, set.join()])),
  }
  for (const [flag, meaning] of Object.entries(meanings))
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), writtenFlag(flag)])
  return [...byMeaning.values()]
}

const helpFlags: readonly string[] = ['--help', '-h']

/**
 * The help that a command line asks for which begins with `conn`: of all commands of `sail conn`, or of a group of them.
 * Undefined if it asks for none, or for that of one command, which is that of the command here.
 */
export function helpOfSail(words: readonly string[]): string | undefined {
  const asked = words[0] === 'help' ? words.slice(1) : words
  if (asked === words && !words.some((word) => helpFlags.includes(word))) return undefined
  const flag = asked.findIndex((word) => word.startsWith('-'))
  const [first = '', ...more] = flag === -1 ? asked : asked.slice(0, flag)
  if (more.length > 0) return undefined
  const all = sailUsages()
  const shown = first === '' ? all : isGroup(first) ? all.filter(({ name }) => name.startsWith(`${first} `)) : []
  if (shown.length === 0 || all.some(({ name }) => name === first)) return undefined
  const width = Math.max(...shown.map(({ name }) => name.length))
  return [
    `Usage: saas-connector conn <command> [flags of sail conn] [--input value ...]`,
    '',
    'Takes the command lines of sail conn. Every input of the command here can be added.',
    '',
    'Commands of sail conn, and what each is here:',
    ...shown.flatMap(({ name, here, positional, flags }) => [
      `  ${name.padEnd(width)}  ${here}`,
      ...(positional.length + flags.length === 0
        ? []
        : [
            `      ${[...positional.map((input) => `[${input}]`), ...flags.map((same) => same.join(', '))].join('  ')}`,
          ]),
    ]),
    '',
    'saas-connector help conn <command> shows the inputs of the command here.',
    `What differs from sail conn: ${docsPage('from-sail.md')}`,
    '',
  ].join('\n')
}

function isGroup(word: string): boolean {
  return Object.keys(sailCommands).some((name) => name.startsWith(`${word} `))
}

function unknownCommand(first: string, second: string): UserError {
  const advice = Object.hasOwn(elsewhere, first) ? elsewhere[first] : undefined
  if (advice !== undefined) return new UsageError(`conn ${first} is not a command here; ${advice}`)
  const known = Object.keys(sailCommands)
  if (first === '') return new UsageError(`conn needs a command of sail conn: ${known.join(', ')}`)
  if (isGroup(first) && (second === '' || second.startsWith('-'))) {
    const inGroup = known.filter((name) => name.startsWith(`${first} `)).map((name) => `conn ${name}`)
    return new UsageError(`conn ${first} needs one more word; write ${inGroup.join(', ')}`)
  }
  const near = nearest(`${first} ${second}`.trim(), known) ?? nearest(first, known)
  return new UsageError(
    `conn has no such command; ${near ? `did you mean conn ${near}?` : `it has ${known.join(', ')}`}`,
  )
}
