import type { BundleFile } from '../../bundle/bundle.js'
import type { TargetLink } from '../../runtime/target.js'
import type { TenantClient } from '../../tenant/client.js'
import type { LimitHit, ProcessFacts } from '../../validation/engine/facts.js'
import type { TargetExchanges } from '../../validation/engine/target-exchanges.js'

/** The version of a connector that is validated, on a tenant or on the sandbox in this process. */
export interface ValidationTarget {
  client: TenantClient
  connector: string
  /** What reports call it, if that is not in its spec. */
  name?: string
  /** Undefined on the sandbox in this process. */
  alias?: string
  at: { version: number } | { tag: string }
  /** The version that the tag was at before the run, if that was read already; undefined if it cannot be read. */
  tagVersion?: number | undefined
  /** True on the sandbox in this process. Its ids and versions are not reported. */
  local?: boolean
  /** True for a connector that a development server of the SDK runs, whose log and process are not seen. */
  isDevServer?: true
  /** The bundle of the version, if it is on this machine. */
  bundle?: BundleFile
  /** A customizer that is linked to a tag of the connector. The version of `at` runs without it. */
  customizer?: { bundle: BundleFile; tag: string }
  /** The platform limits that commands have exceeded so far. Only known on the sandbox in this process. */
  limitHits?: () => readonly LimitHit[]
  /** What the connector's process does beside its answers. Only known on the sandbox in this process. */
  process?: ProcessFacts
  /** Records what the connector exchanges with its target system, or answers in place of it. */
  exchanges?: (TargetLink & TargetExchanges) | undefined
}
