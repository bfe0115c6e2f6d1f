import { join } from 'node:path'
import { goodConfig } from '../../__tests__/support/directory.js'
import type { Command } from '../../src/cli/command.js'
import { cleanup } from '../../src/commands/cleanup/command.js'
import { invoke } from '../../src/commands/invoke/command.js'
import { pipeline } from '../../src/commands/pipeline/command.js'
import { promote } from '../../src/commands/promote/command.js'
import { prove } from '../../src/commands/prove/command.js'
import type { Operation } from '../operation.js'
import { operations, withDirectory } from '../operations.js'
import type { Passage } from '../proxy.js'
import type { State, World } from '../world.js'
import { stoppedStep } from './step.js'

/** @param earlier - the requests before it. */
type AtRequest = (request: string, earlier: readonly string[]) => boolean

/** An action that writes, as a step of a job runs it. */
export interface InterruptedOperation extends Operation {
  /** The folder of the action. */
  action: string
  /** It fails also when nothing stops it. */
  fails?: boolean
  /** Its accounts stay, as it is told to make them. */
  makesAccounts?: boolean
  /** The inputs of `cleanup` after a kill. Undefined for an action that writes no journal. */
  cleanup?: Record<string, string>
  /** True if it must not go on to its end when it is cancelled at this request. */
  mustStop?: AtRequest
  /** True if a kill at this request leaves something that `cleanup` can only name. */
  cannotUndo?: AtRequest
  /** What a killed run has moved stays: `cleanup` does not undo it. */
  staysMoved?: boolean
  /** What is wrong with the outputs, beside the claims. */
  judge?: (outputs: Record<string, string>, states: { before: State; after: State }) => string[]
}

const config = JSON.stringify(goodConfig)
const journaled = new Set(['upload', 'promote', 'rollback', 'validate', 'prove'])
const cleanupInputs = { config, 'max-wait': '1s' }
const writing = {
  'read-only': 'false',
  checks: 'account-create-minimal,account-update-single-attrs,account-update-several',
  'max-wait': '1s',
  config,
}

const movesTag = (request: string) => /^PUT .*\/tags\//.test(request)
/** Without the answer to its upload, the journal does not prove which version is its own. */
const makesVersion = (request: string) => /^POST .*\/versions$/.test(request)
const makesAccount = (request: string) => request.endsWith(' std:account:create')
/** Nor, without the answer to a move, that the tag was not moved there by someone else. */
const isPromotion: AtRequest = (request, earlier) => movesTag(request) && !earlier.some(movesTag)

const startsAggregation = (request: string) => /^POST .*\/load-(accounts|entitlements)$/.test(request)

// biome-ignore lint/suspicious/noExplicitAny: commands of different inputs
const actionOf = ({ name }: Command<any, any>): string => (name === 'pipeline' ? '.' : name)

/** The operations of the matrix that write, and the proof that only reads: the platform does work for it. */
const writingOperations = operations
  .filter(({ isReading, name }) => !isReading || name === 'prove')
  .map(
    (operation): InterruptedOperation => ({
      ...operation,
      action: actionOf(operation.command),
      ...(journaled.has(operation.command.name) && !operation.isReading && { cleanup: cleanupInputs }),
      ...(operation.name === 'upload' && { cannotUndo: makesVersion }),
      ...(operation.command.name === 'upload' && { mustStop: makesVersion }),
      ...(operation.name === 'validate' && { mustStop: makesAccount }),
      ...(operation.name === 'promote' && { cannotUndo: isPromotion }),
      ...(operation.name === 'rollback' && { staysMoved: true }),
      ...(operation.name === 'promote to a new tag' && { cannotUndo: () => true }),
      ...(operation.name === 'prove by aggregation' && { mustStop: startsAggregation, cannotUndo: isPromotion }),
      ...(operation.command === prove && { judge: judgeProof }),
    }),
  )

/** What is wrong with what a cancelled proof tells. */
function judgeProof({ result = '', task = '' }: Record<string, string>, { after }: { after: State }): string[] {
  const isOver = ['pass', 'remarks'].includes(result)
  const told = task.split(',').filter((id) => id !== '').length
  const started = after.aggregations.length
  return [
    ...(isOver || result === 'inconclusive' ? [] : [`result is ${result}`]),
    ...(told === started ? [] : [`${told} of ${started} tasks are told`]),
    ...(isOver && started % 4 !== 0 ? [`it passed with ${started} aggregations`] : []),
  ]
}

const latestOf = ({ connectors }: State): number | undefined => connectors['a']?.tags['latest']

/** Two versions of the directory connector, and `latest` at the first. */
async function withTwoVersions(world: World): Promise<void> {
  await withDirectory(world)
  await world.uploadDirectory('next')
  await world.tenant.client.tags.update('a', 'latest', 1)
}

/** A connector project that needs no build. */
async function projectFolder(world: World): Promise<string> {
  const { index, spec } = world.target.bundle()
  return await world.folder('project', {
    'package.json': '{ "name": "directory", "version": "1.0.0" }\n',
    'connector-spec.json': spec,
    'dist/index.js': index,
  })
}

/** The first request of an upload after its version is made and answered. */
function afterUpload(): (passage: Passage) => boolean {
  let isMade = false
  return ({ line, moment }) => {
    if (moment === 'arrived' && isMade) return true
    isMade ||= moment === 'answered' && makesVersion(line)
    return false
  }
}
/** The first request of a validation after its account is made. */
const afterCreate = ({ line, moment }: Passage) => moment === 'arrived' && line.endsWith(' std:account:read')

/** Every action that writes, in every way it does. */
export const interruptedOperations: readonly InterruptedOperation[] = [
  ...writingOperations,
  {
    name: 'promote, and back as the check after it fails',
    command: promote,
    action: 'promote',
    inputs: async () => ({ connector: 'a', version: '2', config }),
    prepare: async (world) => {
      await withTwoVersions(world)
      let tests = 0
      world.target.onCommand = (command) => {
        if (command === 'std:test-connection' && ++tests === 2) throw new Error('the target system is away')
      }
    },
    claims: [],
    keeps: ['latest'],
    fails: true,
    cleanup: cleanupInputs,
    cannotUndo: isPromotion,
    judge: (outputs, { before, after }) =>
      outputs['changed'] === 'true' && outputs['rolled-back'] !== String(latestOf(before) === latestOf(after))
        ? [`rolled-back is ${outputs['rolled-back']}`]
        : [],
  },
  {
    name: 'pipeline',
    command: pipeline,
    action: '.',
    inputs: async (world) => ({
      ...writing,
      path: await projectFolder(world),
      install: 'never',
      build: 'never',
      out: join(world.tenant.folder, 'out.zip'),
      connector: 'a',
      promote: 'true',
      checks: `${writing.checks},account-list-and-read`,
    }),
    prepare: withDirectory,
    claims: [
      { output: 'uploaded', truth: (after, before) => versionsOf(after) > versionsOf(before) },
      { output: 'promoted', truth: (after, before) => latestOf(after) !== latestOf(before) },
    ],
    cleanup: cleanupInputs,
    mustStop: (request) => makesVersion(request) || makesAccount(request),
    // The upload moves the tag back before the promotion moves it.
    cannotUndo: (request, earlier) => makesVersion(request) || (movesTag(request) && earlier.some(movesTag)),
    judge: (outputs, { before, after }) =>
      latestOf(after) !== latestOf(before) && outputs['result'] !== 'pass'
        ? [`latest is at a version whose validation is ${outputs['result']}`]
        : [],
  },
  {
    name: 'invoke that creates an account',
    command: invoke,
    action: 'invoke',
    inputs: async () => ({
      connector: 'a',
      command: 'account-create',
      attributes: JSON.stringify({ login: 'new', email: 'new@example.org', password: 'pw-123456' }),
      config,
    }),
    prepare: withDirectory,
    claims: [],
    makesAccounts: true,
  },
  {
    name: 'cleanup',
    command: cleanup,
    action: 'cleanup',
    inputs: async () => cleanupInputs,
    prepare: async (world) => {
      await withDirectory(world)
      const file = await world.tenant.bundle('new')
      await stoppedStep(world, 'upload', { connector: 'a', file }, 'kill', afterUpload())
      await stoppedStep(world, 'validate', { connector: 'a', version: '1', ...writing }, 'kill', afterCreate)
    },
    claims: [
      {
        output: 'removed',
        truth: (after, before) => before.accounts - after.accounts + (latestOf(after) === latestOf(before) ? 0 : 1),
      },
    ],
    mustStop: (request) => request.endsWith(' std:account:delete'),
    cleanup: cleanupInputs,
  },
]

function versionsOf({ connectors }: State): number {
  return connectors['a']?.versions.length ?? 0
}
