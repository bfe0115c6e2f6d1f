import type { LogRecord } from '../../tenant/types.js'
import type { CommandInvoker } from './invoker.js'
import type { NameInput } from './name-input.js'

/**
 * What a check may look at beside the answers to commands. Whoever starts a run gives what is at hand; a check whose
 * facts are not given is skipped, with the reason from here.
 */
export type Fact = 'bundle' | 'logs' | 'customizer'

const factReasons: Readonly<Record<Fact, (input: NameInput) => string>> = {
  bundle: (input) => `only the connector on the tenant is at hand; validate its bundle with ${input('file')}`,
  logs: () => 'the log of the connector cannot be read here',
  customizer: (input) => `no customizer was given; give its zip with ${input('customizer')}, beside ${input('file')}`,
}

/** Why a check is skipped that needs the fact, in the words of the user. */
export function factReason(fact: Fact, input: NameInput): string {
  return factReasons[fact](input)
}

/** What a bundle turned out to be, as the command layer found it: validation loads no bundles itself. */
export interface BundleFacts {
  /** Bytes of `index.js`. */
  indexSize: number
  /** Set when it does not load: the rest is then not known. */
  loadError?: string | undefined
  /** Set when it loads and its exports cannot be used: the rest is then not known. */
  exportError?: string | undefined
  exports: { connector: boolean; customizer: boolean }
  /** The types with a handler; `std:spec:read` is the SDK's own. */
  handlers: readonly string[]
  /** `before:` and `after:` handlers of a customizer. */
  customizerHandlers: readonly string[]
  /** Milliseconds. */
  loadTime: number
  /** Set when what is exported is a function that made no connector: what it handles is then not known. One line. */
  factoryError?: string | undefined
  /** The same of a connector that is made on the tenant: this machine may not reach what it needs. */
  factoryErrorHere?: string | undefined
  /** Set when it exports a customizer too, or alone, that is not made. One line. */
  customizerFactoryError?: string | undefined
  /** Set when the connector seems to be made and does not answer `std:spec:read` all the same. One line. */
  specError?: string | undefined
  /** True if it was loaded with the configuration of the run. */
  withConfig: boolean
  /** Of the connector SDK, as the project has it: a version, or the range that it asks for. */
  sdkVersion?: string | undefined
  /** What is known of a source map beside the project's build. Left out when there is no project. */
  sourceMap?: SourceMapFacts | undefined
}

/** True if the bundle was loaded and its connector made. */
export function handlersKnown(bundle: BundleFacts): boolean {
  const { loadError, exportError, factoryError, factoryErrorHere } = bundle
  return (loadError ?? exportError ?? factoryError ?? factoryErrorHere) === undefined
}

/** Why the connector is not made, or not the bundle's own customizer without which no command runs either. */
export function whyNotMade({ factoryError, customizerFactoryError }: BundleFacts): string | undefined {
  return factoryError ?? customizerFactoryError
}

/** Why no command of the connector can be run, as the checks of its bundle tell it; undefined where none is known. */
export function whyUnusable(bundle: BundleFacts): string | undefined {
  const { loadError, exportError, specError } = bundle
  return loadError ?? exportError ?? whyNotMade(bundle) ?? specError
}

/** Whatever is not `fits` says nothing of the connector itself, only of how findings point at its source. */
export type SourceMapFacts =
  /** It belongs to this bundle and leads to sources. */
  | { state: 'fits'; sources: number }
  | { state: 'missing' }
  /** The project's build is not what the bundle holds, so nothing can be said. */
  | { state: 'other-build' }
  | { state: 'broken'; problem: string }

/** A customizer that is validated with the connector: what its bundle is, and the connector with it. */
export interface CustomizerFacts {
  bundle: BundleFacts
  /** Runs commands with the customizer; those of the run itself are without it. */
  invoker: CommandInvoker
}

/** The limits of the platform that a runtime watches (docs/platform.md#limits). */
export type PlatformLimit = 'send-size' | 'idle-time' | 'memory'

/** A command that hit a limit, as the runtime of a local bundle tells it. */
export interface LimitHit {
  command: string
  limit: PlatformLimit
  /** One line. */
  message: string
}

/** The check that tells of a limit. */
export function limitCheckId(limit: PlatformLimit): string {
  return `limit-${limit}`
}

/** The log that a connector writes on its tenant. */
export interface ConnectorLogs {
  /** True if lines appear some time after they were written. */
  delayed: boolean
  /** The lines written since a time, in milliseconds since 1970. */
  since(time: number, signal: AbortSignal): AsyncIterable<LogRecord>
}
