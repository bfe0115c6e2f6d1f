import type { ProcessEffect } from '../../bundle/effects.js'
import type { NameInput } from '../../core/input-names.js'
import type { LogRecord } from '../../tenant/types.js'
import type { CommandInvoker } from './invoker.js'

/**
 * What a check can use in addition to the answers to commands. The caller of a run provides what it has. A check that
 * needs a fact that was not provided is skipped with `missingFactReason`.
 */
export type Fact = 'bundle' | 'logs' | 'customizer' | 'process'

const missingFactReasons: Readonly<Record<Fact, (input: NameInput) => string>> = {
  bundle: (input) => `the bundle of the connector is not at hand; validate it with ${input('file')}`,
  process: (input) =>
    `what the connector's process does is only seen where its bundle runs; validate it with ${input('file')}`,
  logs: () => 'the log of the connector cannot be read here',
  customizer: (input) =>
    `no customizer was given; give its zip with ${input('customizer')}, together with ${input('file')}`,
}

/** Why a check that needs the fact is skipped, and what to do. */
export function missingFactReason(fact: Fact, input: NameInput): string {
  return missingFactReasons[fact](input)
}

/** What loading a bundle showed. Validation does not load bundles itself; the command layer does. */
export interface BundleFacts {
  /** Bytes of `index.js`. */
  indexSize: number
  /** Set if it does not load; the rest is unknown then. */
  loadError?: string | undefined
  /** Why it does not load without a configuration, if none was given and it does with a made-up one. One line. */
  loadErrorWithoutConfig?: string | undefined
  /** Set if it loads, but its exports cannot be used; the rest is unknown then. */
  exportError?: string | undefined
  exports: { connector: boolean; customizer: boolean }
  /** The commands that have a handler. The SDK itself handles `std:spec:read`. */
  handlers: readonly string[]
  /** `before:` and `after:` handlers of a customizer. */
  customizerHandlers: readonly string[]
  /** The ids of the operations that a customizer changes, such as `GetUsers:after`. */
  customizedOperations: readonly string[]
  /** The files that `index.js` reads when it runs and that the bundle does not contain. */
  missingFiles: readonly string[]
  /** The files of the bundle beside `index.js` and the spec; undefined if there are none. */
  otherFiles?: readonly string[]
  /** What loading and making it changed in the process for everything that runs there. */
  effects: readonly ProcessEffect[]
  /** True if it has code that switches the verification of certificates off for the whole process. */
  canSwitchTlsOff?: boolean
  /** Milliseconds that loading took. */
  loadTime: number
  /** Set if the exported function did not create a connector; its handlers are unknown then. One line. */
  factoryError?: string | undefined
  /**
   * Set if no configuration was given and the connector is created with a made-up one, though not without any: the commands
   * that then have a handler.
   */
  madeUpHandlers?: readonly string[] | undefined
  /** The same error on this machine, of a connector that the tenant can create. One line. */
  factoryErrorHere?: string | undefined
  /** Set if it exports a customizer that cannot be created. One line. */
  customizerFactoryError?: string | undefined
  /** Set if the connector is created, but does not answer `std:spec:read`. One line. */
  specError?: string | undefined
  /** True if it was loaded with the configuration of the run. */
  withConfig: boolean
  /** The version of the connector SDK that the project has installed or locked, or the range that it asks for. */
  sdkVersion?: string | undefined
  /** The source map of the project's build. Undefined if there is no project. */
  sourceMap?: SourceMapFacts | undefined
}

/** True if the bundle was loaded and its connector created, so that its handlers are known. */
export function areHandlersKnown(bundle: BundleFacts): boolean {
  const { loadError, exportError, factoryError, factoryErrorHere } = bundle
  return (loadError ?? exportError ?? factoryError ?? factoryErrorHere) === undefined
}

/** Why the connector, or a customizer in the same bundle, cannot be created. Without either no command runs. */
export function creationError({ factoryError, customizerFactoryError }: BundleFacts): string | undefined {
  return factoryError ?? customizerFactoryError
}

/** Why no command of the connector can be run, as far as its bundle shows. Undefined if nothing is known against it. */
export function usageError(bundle: BundleFacts): string | undefined {
  const { loadError, exportError, specError } = bundle
  return loadError ?? exportError ?? creationError(bundle) ?? specError
}

/** Only decides whether findings can point at the source; it says nothing about the connector itself. */
export type SourceMapFacts =
  /** It belongs to this bundle and maps to sources. */
  | { state: 'fits'; sources: number }
  | { state: 'missing' }
  /** The project's build is not the one in the bundle, so its source map does not apply. */
  | { state: 'other-build' }
  | { state: 'broken'; problem: string }

/** A customizer that is validated together with the connector. */
/** The type of a connector error, as the SDK names it. */
export type ErrorType = 'notFound' | 'generic'

/**
 * Learns the type of an error that the tenant does not report, from another run of the same command with the same
 * bundle. Undefined if it cannot be learned.
 */
export type ErrorTypeProof = (failure: CommandFailure, input: unknown) => Promise<ErrorType | undefined>

export interface CommandFailure {
  /** The check in which it failed. */
  check: string
  command: string
  message: string
}

export interface CustomizerFacts {
  bundle: BundleFacts
  /** Invokes commands of the connector with the customizer. The invoker of the run invokes them without it. */
  invoker: CommandInvoker
}

/** The limits of the platform that the local runtime enforces (docs/platform.md#limits). */
export type PlatformLimit = 'send-size' | 'idle-time' | 'memory'

/** A command that hit a limit, reported by the runtime of a local bundle. */
export interface LimitHit {
  command: string
  limit: PlatformLimit
  /** One line. */
  message: string
}

/** What the process that runs a local bundle did beside its answers. */
export interface ProcessFacts {
  incidents(): readonly ProcessIncident[]
  /** The ids of the operations that the connector called, whether a customizer changes them or not. */
  operations?(): ReadonlySet<string>
}

export interface ProcessIncident {
  kind: 'late-send' | 'crash' | 'restart' | 'plain-output'
  /** The command that sent, that was running, or that left behind what crashed. Undefined if that is not known. */
  command: string | undefined
  /** True for a crash by what an earlier command had left running. */
  isFromEarlier?: true
  /** True for a crash during a command that perhaps an earlier one had left running. */
  hasUnknownOrigin?: true
  /** The part of the customizer that left behind what crashed. */
  customizer?: { step: 'before' | 'after' | 'operation'; command: string }
  /** One line. */
  message: string
}

/** The id of the check that reports hits of a limit. */
export function limitCheckId(limit: PlatformLimit): string {
  return `limit-${limit}`
}

/** The log that a connector writes on its tenant. */
export interface ConnectorLogs {
  /** True if records become visible some time after they were written. */
  delayed: boolean
  /** The records written since a time, in milliseconds since 1970. */
  since(time: number, signal: AbortSignal): AsyncIterable<LogRecord>
}
