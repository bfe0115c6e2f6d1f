import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { anyOf } from '../../recording/code-words.js'
import type { Recording } from '../../recording/model.js'
import type { ComparedSide } from '../../report/comparison.js'
import { specRead } from '../../spec/command-names.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import type { TenantClient, TransportOptions } from '../../tenant/client.js'
import { whileSpecIsUnknown } from '../shared/config.js'
import { withBundlesOnSandbox } from '../shared/local-tenant.js'
import { codeWordsOf } from '../shared/recordings.js'
import { assertTagName } from '../shared/tag-name.js'
import { connectTenant, type TenantInputs } from '../shared/tenant.js'
import { annotateTokenEnd } from '../shared/token-end.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { bundlePath } from './bundle-path.js'
import { newWords } from './new-words.js'
import { RequestWatch } from './request-watch.js'

export const sideInputs = {
  'base-file': {
    kind: 'text',
    description: 'What was before: a bundle, or the folder of a project that is built. It runs in this process.',
  },
  'head-file': { kind: 'text', description: 'What is compared with it: a bundle, or the folder of a project.' },
  connector: {
    kind: 'text',
    instead: ['base-file', 'head-file', 'result'],
    description: 'Id or alias of the connector on the tenant, for a version or a tag. Not needed with two files.',
  },
  'base-version': { kind: 'integer', min: 1, description: 'Version on the tenant that was before.' },
  'base-tag': { kind: 'text', description: 'Tag whose version was before. Default: latest, if connector is given.' },
  'head-version': { kind: 'integer', min: 1, description: 'Version on the tenant that is compared with it.' },
  'head-tag': { kind: 'text', description: 'Tag whose version is compared with it.' },
} as const satisfies InputDeclarations

export type SideInputs = InputsOf<typeof sideInputs>

type Place = { file: string } | { version: number } | { tag: string }

/** A version that can be run, and what reports call it. */
export interface Side {
  target: ValidationTarget
  spec: ConnectorSpec
  described: ComparedSide
}

/** The three runs: the base, the head, and the base once more, in a process of its own where it runs here. */
export interface Sides {
  base: Side
  head: Side
  again: Side
  /** Sees the requests of the versions that run here; undefined if none does. */
  watch?: RequestWatch | undefined
  /** Words that only the code of the head names, and that the recording does not have. */
  newWords?: readonly string[] | undefined
}

/** @throws UserError for inputs that name no base or no head, or more than one. */
export function placesOf(inputs: SideInputs): { base: Place; head: Place } {
  const { connector } = inputs
  const places = {
    base: placeOf('base', inputs['base-file'], inputs['base-version'], inputs['base-tag']),
    head: placeOf('head', inputs['head-file'], inputs['head-version'], inputs['head-tag']),
  }
  const base = places.base ?? (connector === undefined ? undefined : { tag: 'latest' })
  if (base === undefined) {
    throw new UsageError(
      `there is nothing to compare with; give ${plainInputName('base-file')}, or ${plainInputName('connector')} with ${plainInputName('base-version')} or ${plainInputName('base-tag')}`,
    )
  }
  if (places.head === undefined) {
    throw new UsageError(
      `it is not said what is compared with the base; give ${plainInputName('head-file')}, or ${plainInputName('connector')} with ${plainInputName('head-version')} or ${plainInputName('head-tag')}`,
    )
  }
  const { head } = places
  const isOnTenant = !('file' in base) || !('file' in head)
  if (isOnTenant && connector === undefined) {
    throw new UsageError(
      `${plainInputName('connector')} is missing; give the id or alias of the connector on the tenant`,
    )
  }
  if (!isOnTenant && connector !== undefined) {
    throw new UsageError(`${plainInputName('connector')} is given with two files; leave it out`)
  }
  return { base, head }
}

function placeOf(
  side: 'base' | 'head',
  file: string | undefined,
  version: number | undefined,
  tag: string | undefined,
): Place | undefined {
  const given = [
    ...(file === undefined ? [] : [`${side}-file`]),
    ...(version === undefined ? [] : [`${side}-version`]),
    ...(tag === undefined ? [] : [`${side}-tag`]),
  ].map(plainInputName)
  if (given.length > 1) throw new UsageError(`${given.join(' and ')} are both given; give one of them`)
  if (tag !== undefined) assertTagName(tag)
  return file !== undefined ? { file } : version !== undefined ? { version } : tag === undefined ? undefined : { tag }
}

/**
 * Makes both sides ready to run, and calls `use` with them: bundles on a sandbox in this process, versions on their tenant.
 *
 * @throws UserError for a bundle or a version that cannot be used.
 */
export async function withSides(
  { base, head }: { base: Place; head: Place },
  {
    inputs,
    config,
    transport,
    recording,
  }: {
    inputs: SideInputs & TenantInputs
    config: unknown
    transport: TransportOptions
    recording: Recording | undefined
  },
  context: CommandContext,
  use: (sides: Sides) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'compare-'))
  let client: TenantClient | undefined
  try {
    const zipOf = async (place: Place, name: string) => {
      if (!('file' in place)) return undefined
      const path = resolve(context.workingDirectory, place.file)
      return await bundlePath(path, place.file, await mkdtemp(join(folder, name)))
    }
    const zips = { base: await zipOf(base, 'base'), head: await zipOf(head, 'head') }
    if (!('file' in base) || !('file' in head)) client = await connectTenant(inputs, context, { transport })
    const onTenant = client && (await tenantTarget(client, inputs.connector ?? '', context.signal))
    // The base runs again as a version of its own: a process keeps in memory what it has read.
    const paths = [zips.base, zips.head, zips.base].filter((path) => path !== undefined)
    const wordsOf = async (path: string | undefined) => (path === undefined ? undefined : await codeWordsOf([path]))
    const words = { base: await wordsOf(zips.base), head: await wordsOf(zips.head) }
    const known = [words.base, words.head].filter((each) => each !== undefined)
    const watch = known.length === 0 ? undefined : new RequestWatch(anyOf(known), recording)
    // The code of versions on a tenant is not known.
    const added = recording && words.base && words.head && newWords(words.base, words.head, recording)
    const run = async (targets: ValidationTarget[]) => {
      const rest = [...targets]
      const sideOf = async (place: Place): Promise<Side> => {
        if ('file' in place) {
          const target = rest.shift()
          if (target?.bundle?.spec === undefined) throw new Error('a bundle without a spec was accepted')
          const { contentSha256, spec } = target.bundle
          return { target, spec, described: { file: place.file, contentSha256 } }
        }
        if (onTenant === undefined) throw new Error('there is no tenant')
        return await tenantSide(onTenant, place, config, context.signal)
      }
      // In the order in which they were uploaded.
      const first = await sideOf(base)
      const sides = { base: first, head: await sideOf(head), again: 'file' in base ? await sideOf(base) : first }
      await use({ ...sides, watch, newWords: added })
    }
    if (watch === undefined) await run([])
    else {
      const onRequest = watch.onRequest.bind(watch)
      await withBundlesOnSandbox(paths, context, run, { transport, target: watch.target, onRequest })
    }
  } finally {
    if (client !== undefined) {
      await annotateTokenEnd(client, context)
      client.close()
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function tenantTarget(
  client: TenantClient,
  connector: string,
  signal: AbortSignal,
): Promise<Omit<ValidationTarget, 'at'>> {
  const { id, alias } = await client.connectors.resolve(connector, { signal })
  return { client, connector: id, alias }
}

/** A tag is read once: all runs are of the version that it is at then. */
async function tenantSide(
  target: Omit<ValidationTarget, 'at'>,
  place: { version: number } | { tag: string },
  config: unknown,
  signal: AbortSignal,
): Promise<Side> {
  const { client, connector, alias } = target
  const version = 'version' in place ? place.version : await versionOfTag(target, place.tag, signal)
  const call = { connector, version, type: specRead, config: config ?? {}, input: {}, signal }
  const spec = specificationOf(await whileSpecIsUnknown(config, () => client.invokeOne(call)))
  if (spec === undefined)
    throw new UserError(`version ${version} answers ${specRead} without a specification, so there is nothing to run`)
  const described = { ...(alias && { connector: alias }), tenant: client.baseUrl.host, ...place, version }
  return { target: { ...target, at: { version } }, spec, described }
}

async function versionOfTag(
  { client, connector, alias }: Omit<ValidationTarget, 'at'>,
  tag: string,
  signal: AbortSignal,
): Promise<number> {
  const found = await client.tags.get(connector, tag, { signal })
  if (found !== undefined) return found.activeVersion
  throw new UsageError(
    `connector ${alias ?? connector} has no tag ${quote(printableName(tag))}; give another tag, or a version`,
  )
}
