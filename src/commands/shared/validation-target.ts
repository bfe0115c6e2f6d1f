import type { BundleFile } from '../../bundle/bundle.js'
import type { TenantClient } from '../../tenant/client.js'
import type { LimitHit } from '../../validation/engine/facts.js'

/** What is validated: a version of a connector on a tenant, the sandbox included. */
export interface ValidationTarget {
  client: TenantClient
  connector: string
  at: { version: number } | { tag: string }
  /** On the sandbox of this process, whose ids and versions mean nothing outside. */
  local?: boolean
  /** The bundle, where it is known: its stacks can be mapped to the source. */
  bundle?: BundleFile
  /** A customizer that is linked to a tag of the connector; by `at` it runs without. */
  customizer?: { bundle: BundleFile; tag: string }
  /** Where it is run here, the limits of the platform that its commands hit so far. */
  limitHits?: () => readonly LimitHit[]
}
